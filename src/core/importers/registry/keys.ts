import type { RegKey } from "../../formats/regFile.ts";
import type { RegValue } from "../../formats/regValue.ts";

/** The value of a name in a key, in any letter case as in the registry; null when there is none. */
export function valueNamed({ entries }: Pick<RegKey, "entries">, name: string): RegValue | null {
  const sought = name.toLowerCase();
  return entries.findLast((entry) => entry.name.toLowerCase() === sought)?.value ?? null;
}

/** The last steps of a key's path: "Nodes\42". */
export function lastSteps(path: string, count: number): string {
  return path.split("\\").slice(-count).join("\\");
}

/** What of a key's path stands below another path, in any letter case; "" for the key itself, null for others. */
export function pathBelow(path: string, parent: string): string | null {
  const at = path.toLowerCase().indexOf(`\\${parent.toLowerCase()}`);
  if (at < 0) return null;
  const rest = path.slice(at + parent.length + 1);
  return rest === "" || rest.startsWith("\\") ? rest.slice(1) : null;
}
