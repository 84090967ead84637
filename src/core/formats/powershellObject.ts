/** Objects as PowerShell prints them: names in any letter case, values as text, lists or objects. */
export type PowerShellObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with properties. */
export function isPowerShellObject(value: unknown): value is PowerShellObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a property, its name in any letter case; undefined when it is missing or null. */
export function propertyOf(object: PowerShellObject, name: string): unknown {
  const sought = name.toLowerCase();
  const key = Object.keys(object).find((written) => written.toLowerCase() === sought);
  return key === undefined ? undefined : (object[key] ?? undefined);
}

/** A property as trimmed text: numbers and booleans as they print, a list of one as its item; "" for anything else. */
export function textProperty(object: PowerShellObject, name: string): string {
  return textsProperty(object, name)[0] ?? "";
}

/** A property as texts: the items of a list, also of one that was printed as "{A, B}"; empty texts are left out. */
export function textsProperty(object: PowerShellObject, name: string): readonly string[] {
  const value = propertyOf(object, name);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap(itemsIn).filter((text) => text !== "");
}

/** A property as objects: one, or a list of them. */
export function objectsProperty(object: PowerShellObject, name: string): readonly PowerShellObject[] {
  const value = propertyOf(object, name);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter(isPowerShellObject);
}

function itemsIn(value: unknown): readonly string[] {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value !== "string") return [];
  const text = value.trim();
  const isList = text.startsWith("{") && text.endsWith("}");
  return isList
    ? text
        .slice(1, -1)
        .split(",")
        .map((item) => item.trim())
    : [text];
}
