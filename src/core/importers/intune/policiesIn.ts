import { type JsonObject, isJsonObject, listAt, propertyOf, typeOf } from "../../formats/graphObject.ts";

/** An object of a dump that is looked at as one: a policy, or a setting that stands without its policy. */
export interface Placed {
  readonly object: JsonObject;
  /** Where it stands: "value[3]"; "" for the dump as a whole. */
  readonly where: string;
}

interface Nested {
  readonly value: unknown;
  readonly where: string;
  readonly depth: number;
}

/** Answers of Graph, batches of them and backups of tenants nest their policies less deep than this. */
const DEEPEST = 12;

/** The policies in an answer of Graph, a list, or a file of several; in their order. Linear in the value. */
export function policiesIn(value: unknown): readonly Placed[] {
  const found: Placed[] = [];
  const waiting: Nested[] = [{ value, where: "", depth: 0 }];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (isJsonObject(here.value) && isOne(here.value)) found.push({ object: here.value, where: here.where });
    else if (here.depth < DEEPEST) for (const inner of insideOf(here).toReversed()) waiting.push(inner);
  }
  return found;
}

function isOne(object: JsonObject): boolean {
  const isList = listAt(object, "value").some(isJsonObject);
  if (propertyOf(object, "omaSettings") !== undefined || propertyOf(object, "omaUri") !== undefined) return true;
  return !isList && (typeOf(object) !== null || isSettingsCatalog(object) || isVpnWithoutType(object));
}

/** A policy of the settings catalog, which names no type when it comes from the portal. */
export function isSettingsCatalog(object: JsonObject): boolean {
  if (/^deviceManagementConfigurationPolicy$/i.test(typeOf(object) ?? "")) return true;
  return propertyOf(object, "technologies") !== undefined && Array.isArray(propertyOf(object, "settings"));
}

/** A VPN policy whose type was lost on the way, as happens to what PowerShell prints. */
export function isVpnWithoutType(object: JsonObject): boolean {
  const says = (name: string) => propertyOf(object, name) !== undefined;
  return typeOf(object) === null && says("connectionType") && says("connectionName") && says("enableSplitTunneling");
}

function insideOf({ value, where, depth }: Nested): readonly Nested[] {
  if (Array.isArray(value))
    return value.map((inner, index) => ({ value: inner, where: `${where}[${index}]`, depth: depth + 1 }));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([name, inner]) => ({
    value: inner,
    where: where === "" ? name : `${where}.${name}`,
    depth: depth + 1,
  }));
}
