import type { PowerShellObject } from "./powershellObject.ts";

/**
 * The objects in what Format-List prints: `Name : value` lines, values that go on in lines indented as far as the value.
 * A property that comes again begins the next object, because pages that show such output also have blank lines in it.
 */
export function parseFormatList(text: string): readonly PowerShellObject[] {
  const objects: Map<string, string>[] = [];
  let open: { readonly name: string; readonly column: number } | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const property = propertyIn(line);
    if (open !== null && indentOf(line) >= open.column) append(objects.at(-1), open.name, line.slice(open.column));
    else if (property !== null) {
      if (objects.at(-1)?.has(property.name) !== false) objects.push(new Map());
      objects.at(-1)?.set(property.name, property.value);
      open = property;
    }
  }
  return objects.map((object) => Object.fromEntries(object));
}

function propertyIn(line: string) {
  const [whole, before = "", name, value = ""] = /^([ \t]*(\w+) *: ?)(.*)$/.exec(line) ?? [];
  return whole === undefined || name === undefined ? null : { name, value, column: before.trimEnd().length + 1 };
}

/** How many blanks a line begins with; none for a blank line, which goes on with nothing. */
function indentOf(line: string): number {
  return Math.max(0, line.search(/\S/));
}

function append(object: Map<string, string> | undefined, name: string, more: string): void {
  object?.set(name, `${object.get(name) ?? ""}${more}`);
}
