/**
 * The objects of a JSON text: those of an array, of what Windows PowerShell wraps around one, or a single one. Null for
 * what is no JSON, holds nothing but objects of Microsoft Graph, or anything besides objects.
 */
export function jsonObjects(text: string): readonly Readonly<Record<string, unknown>>[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const items = itemsIn(parsed(text));
  return items.length > 0 && items.every(isPlain) ? items : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  return "value" in value && Array.isArray(value.value) ? value.value : [value];
}

function isPlain(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === "object" && item !== null && !Array.isArray(item) && !("@odata.type" in item);
}
