import { settingAt } from "../../vocabulary/settings.ts";
import { factsOf } from "../../vocabulary/spec.ts";
import { type Inventory, isStrayText } from "../inventory.ts";
import type { Topic } from "./draft.ts";
import { inSentence } from "./labelOf.ts";
import { firstOf } from "../../phrases.ts";

const MOST = 12;

/** What no other sentence speaks of: the text, and the paths. */
export interface Remainder {
  readonly topic: Extract<Topic, "Needs attention" | "Also">;
  readonly text: string;
  readonly paths: readonly string[];
}

/**
 * The sentences about everything else in a profile; `spoken` are the paths that sentences speak of already, `isOff` tells
 * whether a setting says false.
 */
export function remainderOf(
  inventory: Inventory,
  spoken: ReadonlySet<string>,
  isOff: (path: string) => boolean,
): readonly Remainder[] {
  const { placeholders, undecodable, unknown, configured } = inventory;
  const others = configured.filter((path) => !spoken.has(path));
  const values = others.filter((path) => !holdsOthers(path));
  return [
    ...remainder("Needs attention", "Still to fill in", unique(placeholders.map(({ path }) => path)), titleOf),
    ...remainder("Needs attention", "Does not decode", unique(undecodable.map(({ path }) => path)), titleOf),
    ...remainder("Needs attention", "Kept as they stand", unique(unknown), unknownName),
    ...remainder("Also", "There, but empty", others.filter(holdsOthers), titleOf),
    ...remainder(
      "Also",
      "Also set",
      values.filter((path) => !isOff(path)),
      titleOf,
    ),
    ...remainder("Also", "Switched off", values.filter(isOff), titleOf),
  ];
}

function holdsOthers(path: string): boolean {
  const spec = settingAt(path.split("/"))?.spec;
  const kind = spec?.kind === "many" ? spec.item.kind : spec?.kind;
  return kind === "group" || kind === "choice";
}

function remainder(
  topic: Remainder["topic"],
  lead: string,
  paths: readonly string[],
  name: (path: string) => string,
): readonly Remainder[] {
  return paths.length === 0 ? [] : [{ topic, text: `${lead}: ${firstOf(unique(paths.map(name)), MOST)}.`, paths }];
}

/** The words of a setting; its path where the vocabulary has none. */
export function titleOf(path: string): string {
  const setting = settingAt(path.split("/"));
  return setting === null ? path : inSentence(factsOf(setting.spec).title);
}

function unknownName(path: string): string {
  if (!isStrayText(path)) return path;
  const parent = path.split("/").slice(0, -1).join("/");
  return parent === "" ? "text between the settings" : `text in ${parent}`;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
