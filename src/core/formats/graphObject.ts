/**
 * Objects of Microsoft Graph as tools write them down: by Graph itself in camel case, by its SDK for PowerShell in
 * Pascal case and with the properties of derived types under AdditionalProperties.
 */
import { capitalized } from "../phrases.ts";

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

const REST = "AdditionalProperties";

/** Whether a value of JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property by its name in Graph; undefined when it is absent or null. */
export function propertyOf(object: JsonObject, name: string): unknown {
  const value = own(object, name) ?? own(object, capitalized(name)) ?? undefined;
  if (value !== undefined) return value;
  const rest = own(object, REST) ?? own(object, camel(REST));
  return isJsonObject(rest) ? (own(rest, name) ?? own(rest, capitalized(name)) ?? undefined) : undefined;
}

/** A property that is a text; null when it is absent, empty or anything else. */
export function textAt(object: JsonObject, name: string): string | null {
  const value = propertyOf(object, name);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A property that is true or false, also as a word; null when it is anything else. */
export function flagAt(object: JsonObject, name: string): boolean | null {
  const word = String(propertyOf(object, name)).toLowerCase();
  return word === "true" ? true : word === "false" ? false : null;
}

/** A property that is a list; a single object counts as a list of one, which PowerShell makes of such. */
export function listAt(object: JsonObject, name: string): readonly unknown[] {
  const value = propertyOf(object, name);
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? [value] : [];
}

/** The objects of a property that is a list, each with its index in it. */
export function objectsAt(object: JsonObject, name: string): readonly (readonly [JsonObject, number])[] {
  return listAt(object, name).flatMap((item, index) => (isJsonObject(item) ? [[item, index] as const] : []));
}

/** The type that an object names, without "#microsoft.graph."; null when it names none. */
export function typeOf(object: JsonObject): string | null {
  const written = textAt(object, "@odata.type") ?? textAt(object, "odataType") ?? textAt(object, "oDataType");
  return written === null ? null : written.replace(/^#?microsoft\.graph\./i, "");
}

/** A type as it has to be written: with the "#", without which Graph refuses a nested object. */
export function odataType(type: string): string {
  return `#microsoft.graph.${type}`;
}

/** The names of all properties, as Graph has them. */
export function namesOf(object: JsonObject): readonly string[] {
  const rest = own(object, REST) ?? own(object, camel(REST));
  const names = [...Object.keys(object), ...(isJsonObject(rest) ? Object.keys(rest) : [])];
  return [...new Set(names.map(camel))].filter((name) => name !== camel(REST));
}

function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
