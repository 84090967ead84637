import { pathText } from "../profile/ref.ts";
import { areaOf } from "./areas.ts";
import type { Mode } from "./comparison.ts";
import type { Difference, Kind, Place, Unit, Words } from "./difference.ts";
import type { Found } from "./found.ts";
import { listKind } from "./lists.ts";
import { type Meaning, isWhole } from "./meaning.ts";
import { methodName } from "./otherMethod.ts";
import { type Designed, windowsReason } from "./windowsReasons.ts";
import { otherSpelling, windowsSpelling } from "./windowsSpellings.ts";
import { rowLabel, titleOf, wordsOf } from "./words.ts";

/** What was found, told in words and with what is known of it. */
export function describeDifference(found: Found, mode: Mode, designed: Designed): Difference {
  const subject = found.after ?? found.before;
  const path = pathText(subject?.path ?? []);
  const kind = kindOf(found);
  const respelling = mode === "readBack" ? windowsSpelling(found) : otherSpelling(found);
  return {
    kind,
    area: areaOf(path, found.kind !== "unknown"),
    path,
    title: subject === null ? "" : titleFor(found, subject),
    row: found.kind === "order" || found.row === null ? null : rowLabel(found.row),
    ...sidesOf(found),
    respelling,
    reason: mode === "readBack" && respelling === null ? windowsReason(found, designed) : null,
    unit: unitOf(found, path, kind),
    places: { before: placeOf(found, "before"), after: placeOf(found, "after") },
  };
}

function kindOf({ kind, before, after }: Found): Kind {
  if (kind === "order") return "moved";
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

/** A method inside a tunnel has settings of the same names. */
const INNER = /\/EapType\/Eap\/|\/EapHostConfig\/.*\/EapHostConfig\//;

function titleFor({ kind }: Found, subject: Meaning): string {
  if (kind === "method") return subject.path.at(-1)?.name === "EapHostConfig" ? "EAP method" : "Method inside";
  if (kind === "order") return `Order: ${titleOf(subject)}`;
  return INNER.test(pathText(subject.path)) ? `${titleOf(subject)} (inner method)` : titleOf(subject);
}

function sidesOf(found: Found): { readonly before: Words | null; readonly after: Words | null } {
  const { kind, before, after, order } = found;
  if (order !== undefined) return ordersOf(order.before, order.after);
  const words = (meaning: Meaning | null): Words | null => (meaning === null ? null : wordsOf(meaning));
  if (kind === "method" && before !== null && after !== null)
    return {
      before: { text: methodName(before), details: words(before)?.details ?? [] },
      after: { text: methodName(after), details: words(after)?.details ?? [] },
    };
  const sides = { before: words(before), after: words(after) };
  return found.kind === "single" && isToldAlike(found) ? spellingsOf(found) : sides;
}

function isToldAlike({ before, after }: Found): boolean {
  return before?.state === "value" && after?.state === "value" && before.key === after.key;
}

/** The same value twice: what differs is how it is written. */
function spellingsOf({ before, after }: Found): { readonly before: Words | null; readonly after: Words | null } {
  const written = (meaning: Meaning | null): Words | null =>
    meaning === null ? null : { text: isHidden(meaning) ? wordsOf(meaning).text : meaning.text, details: [] };
  return { before: written(before), after: written(after) };
}

function isHidden({ spec }: Meaning): boolean {
  return spec?.kind === "leaf" && spec.privacy !== undefined;
}

const MOST_ROWS = 4;

/** From the first row that stands elsewhere. */
function ordersOf(before: readonly Meaning[], after: readonly Meaning[]): ReturnType<typeof sidesOf> {
  const [one, other] = [before, after].map((rows) => rows.map((row) => rowLabel(row) ?? wordsOf(row).text));
  const start = (one ?? []).findIndex((label, index) => label !== other?.[index]);
  const shown = (labels: readonly string[] = []): Words => {
    const some = labels.slice(Math.max(start, 0), Math.max(start, 0) + MOST_ROWS);
    return { text: some.join(", ") + (labels.length > start + MOST_ROWS ? ", …" : ""), details: [] };
  };
  return { before: shown(one), after: shown(other) };
}

/** A row of a list is counted as one, whatever differs in it. */
function unitOf({ kind, row, before, after }: Found, path: string, own: Kind): Unit {
  const subject = after ?? before;
  const inRow = row?.path.find(({ index }) => index !== undefined);
  if (kind === "unknown")
    return { one: "unknown element", many: "unknown elements", key: `${path} ${subject?.key}`, kind: own };
  if (kind === "order") return { one: "list", many: "lists", key: path, kind: own };
  if (row === null || inRow === undefined) return { one: "setting", many: "settings", key: path, kind: own };
  const { one, many } = listKind(row.path.at(-1)?.name ?? "");
  const isRow = kind === "row" && subject === row;
  return {
    one,
    many,
    key: `${row.path.map(({ name, index }) => `${name}[${index ?? ""}]`).join("/")}${isRow ? own : ""}`,
    kind: isRow ? own : "changed",
  };
}

function placeOf(found: Found, side: "before" | "after"): Place {
  const meaning = found[side];
  const other = side === "before" ? found.after : found.before;
  const index = found.kind === "row" ? ((meaning ?? other)?.path.at(-1)?.index ?? null) : null;
  const isRaw = meaning !== null && meaning.state === "unknown";
  return {
    ref: found.kind === "unknown" ? null : found.places[side],
    value: found.order === undefined ? meaning?.value : undefined,
    isWhole: found.order === undefined && !isRaw && (meaning === null || isWhole(meaning)),
    index,
  };
}
