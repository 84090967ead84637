/** What may stand at a caret, by the vocabulary, in a text that need not be well-formed. */
import { vpnProfile } from "../vocabulary/profile.ts";
import {
  type Children,
  type Leaf,
  OWN_TEXT,
  type Spec,
  type Suggestion,
  childrenOf,
  factsOf,
  namespaceOf,
} from "../vocabulary/spec.ts";
import type { Range } from "../xml/document.ts";
import { groupKey } from "../xml/document.ts";
import { escapeAttribute, escapeText } from "../xml/escape.ts";
import { indentAt } from "../xml/layout.ts";
import { lineContentEndAt, lineStartAt } from "../xml/lines.ts";
import { caretContext } from "../xml/scanTolerant.ts";
import {
  type Following,
  type Frame,
  childrenAmong,
  followingIn,
  framesAt,
  holdsText,
  namesOf,
  specsOf,
} from "./frames.ts";
import { printElement } from "./print.ts";
import { isPartOfElement } from "./ref.ts";
import { tagsIn } from "./tags.ts";

export interface Completion {
  readonly kind: "element" | "endTag" | "attribute" | "value";
  /** What the menu shows: a name, a value, `</Route>`. */
  readonly label: string;
  /** What the menu shows beside it: the title of a setting, the meaning of a value. */
  readonly detail: string;
  /** What the replaced text must begin like for the item to stay in the menu. */
  readonly filter: string;
  /** What is inserted; lines end with LF. */
  readonly text: string;
  /** Where the caret goes, counted from the start of `text`. */
  readonly caret: number;
  /** Whether there is something to offer at that caret at once. */
  readonly leadsOn: boolean;
  /** The setting that the item is about, and its path of names below the root. */
  readonly spec: Spec | null;
  readonly path: string;
}

/** Items in the order in which they are to be shown, and what each of them replaces; on one line. */
export interface Completions {
  readonly replace: Range;
  readonly items: readonly Completion[];
}

/** What surrounds a caret, as far as it takes to say what may stand there. */
interface Surroundings {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly frame: Frame;
  readonly spec: Spec | null;
  readonly following: Following;
}

const DEFAULT_UNIT = "  ";
const NAME = /[^\s<>/="']*/y;

/** What may stand at an offset of a text. */
export function completionsAt(text: string, offset: number): Completions {
  const { inside, start } = caretContext(text, offset);
  switch (inside) {
    case "text":
      return text.charAt(offset - 1) === "<" ? tagCompletions(text, offset - 1) : contentCompletions(text, offset);
    case "tagName":
      return tagCompletions(text, start);
    case "endTagName":
      return endTagCompletions(text, start);
    case "attributes":
      return attributeCompletions(text, start, offset);
    case "attributeValue":
      return attributeValueCompletions(text, start, offset);
    case "comment":
    case "cdata":
    case "instruction":
      return { replace: { start: offset, end: offset }, items: [] };
  }
}

/** At `<Na⇶`: the whole element, or only its name when the rest of the tag stands already. */
function tagCompletions(text: string, start: number): Completions {
  const end = endOfName(text, start + 1);
  const [tag] = tagsIn(text, start);
  const isWhole = tag?.range.start === start && tag.isClosed;
  const around = surroundingsAt(text, start, end);
  if (isWhole) return { replace: { start: start + 1, end }, items: elementItems(around, start).map(nameOnly) };
  const items = [...endTagItems(around), ...elementItems(around, start)];
  return { replace: { start, end }, items: items.map(afterLessThan) };
}

function contentCompletions(text: string, offset: number): Completions {
  const around = surroundingsAt(text, offset, offset);
  if (around.spec !== null && leafOf(around.spec) !== null) return valueCompletions(around, offset);
  const start = startOfWord(text, offset);
  return { replace: { start, end: offset }, items: [...elementItems(around, start), ...endTagItems(around)] };
}

function endTagCompletions(text: string, start: number): Completions {
  const end = endOfName(text, start + 2);
  const closing = text.charAt(end) === ">" ? end + 1 : end;
  const { frame } = surroundingsAt(text, start, closing);
  const items = frame.written === "" ? [] : [endTagItem(frame)];
  return { replace: { start, end: closing }, items };
}

function surroundingsAt(text: string, start: number, resume: number): Surroundings {
  const frames = framesAt(text, start);
  const frame = innermost(frames);
  return { text, frames, frame, spec: specsOf(frames).at(-1) ?? null, following: followingIn(text, frame, resume) };
}

// ---- elements -----------------------------------------------------------------------------------------------------

function elementItems(around: Surroundings, at: number): readonly Completion[] {
  return offeredIn(around)
    .filter(([name, spec]) => !isPartOfElement({ name }) && (spec.kind === "many" || !isPresent(around, name, spec)))
    .map(([name, spec]) => elementItem(around, name, spec, at));
}

/** What the vocabulary has for a place, in the order in which Windows returns it; never what is reserved. */
function offeredIn({ frames, spec, frame, following }: Surroundings): readonly (readonly [string, Spec])[] {
  if (frames.length === 1) return [["VPNProfile", vpnProfile]];
  const standing = new Map([...following.children, ...frame.children]);
  const children: Children = spec === null ? {} : childrenAmong(spec, standing);
  return Object.entries(children)
    .filter(([, child]) => factsOf(child).reserved !== true)
    .toSorted(([, a], [, b]) => factsOf(a).order[0] - factsOf(b).order[0]);
}

function isPresent({ frame, following }: Surroundings, name: string, spec: Spec): boolean {
  const key = groupKey(namespaceOf(spec), name);
  return frame.children.has(key) || following.children.has(key);
}

function elementItem(around: Surroundings, name: string, spec: Spec, at: number): Completion {
  const shell = shellOf(around.frame, name, spec);
  const caret = shell.lastIndexOf("</");
  const { title } = factsOf(spec);
  const own = { kind: "element", label: name, detail: title, filter: name, spec, path: pathTo(around, name) } as const;
  const leaf = leafOf(spec);
  if (leaf !== null) return { ...own, text: shell, caret, leadsOn: valuesOf(leaf).length > 0 };
  if (spec.kind === "raw") return { ...own, text: shell, caret, leadsOn: false };
  const indent = indentAt(around.text, at);
  const line = `\n${indent}${unitIn(around, at, indent)}`;
  const text = `${shell.slice(0, caret)}${line}\n${indent}${shell.slice(caret)}`;
  return { ...own, text, caret: caret + line.length, leadsOn: true };
}

/** The empty element, with the prefix or the declaration that it needs at its place. */
function shellOf(frame: Frame, name: string, spec: Spec): string {
  const shell = { ...factsOf(spec), kind: "group", namespace: namespaceOf(spec), children: {} } as const;
  return printElement(name, shell, {}, { indent: "", unit: "", lineEnd: "\n" }, frame.prefixes);
}

function unitIn({ text, frame, frames }: Surroundings, at: number, indent: string): string {
  const outer = frames.length === 1 ? indent : indentAt(text, frame.start);
  const isDeeper = indent.length > outer.length && indent.startsWith(outer) && lineStartAt(text, at) > frame.start;
  return isDeeper ? indent.slice(outer.length) : DEFAULT_UNIT;
}

function endTagItems({ frame, following }: Surroundings): readonly Completion[] {
  return frame.written === "" || following.isClosed ? [] : [endTagItem(frame)];
}

function endTagItem({ written }: Frame): Completion {
  const text = `</${written}>`;
  const own = { kind: "endTag", label: text, detail: "", filter: text, text } as const;
  return { ...own, caret: text.length, leadsOn: false, spec: null, path: "" };
}

function afterLessThan(item: Completion): Completion {
  return item.kind === "endTag" ? item : { ...item, filter: `<${item.filter}` };
}

function nameOnly(item: Completion): Completion {
  const text = item.text.slice(1, endOfName(item.text, 1));
  return { ...item, text, caret: text.length, leadsOn: false };
}

// ---- values -------------------------------------------------------------------------------------------------------

function valueCompletions(around: Surroundings, offset: number): Completions {
  const { text, frame, spec } = around;
  const leaf = spec === null ? null : leafOf(spec);
  const next = text.indexOf("<", offset);
  const content = { start: frame.contentStart, end: next < 0 ? text.length : next };
  if (leaf === null) return { replace: { start: offset, end: offset }, items: [] };
  const replace = itemAround(text, leaf, content, offset);
  const path = spec !== null && holdsText(spec) ? pathTo(around) : pathTo(around, OWN_TEXT);
  const items = valueItems(leaf, text.slice(replace.start, offset), path, escapeText);
  return { replace, items: [...items, ...endTagItems(around)] };
}

/** The value around an offset, on its line; for a list, the item. */
function itemAround(text: string, leaf: Leaf<unknown>, content: Range, offset: number): Range {
  const separator = leaf.scalar.list?.separator;
  const start = Math.max(content.start, lineStartAt(text, offset));
  const end = Math.min(content.end, lineContentEndAt(text, offset));
  const before = separator === undefined ? -1 : text.lastIndexOf(separator, offset - separator.length);
  const after = separator === undefined ? -1 : text.indexOf(separator, offset);
  const from = before >= start ? before + (separator?.length ?? 0) : start;
  const to = after >= 0 && after < end ? after : end;
  const item = text.slice(from, to);
  return {
    start: Math.min(from + item.length - item.trimStart().length, offset),
    end: Math.max(to - item.length + item.trimEnd().length, offset),
  };
}

function valueItems(
  leaf: Leaf<unknown>,
  typed: string,
  path: string,
  escape: (text: string) => string,
): readonly Completion[] {
  const values = valuesOf(leaf);
  // A caret behind a whole value asks for the others too.
  const filter = values.some(({ text }) => text === typed) ? typed : null;
  return values.map(({ text, label }) => {
    const written = escape(text);
    return {
      kind: "value",
      label: text,
      detail: label ?? "",
      filter: filter ?? text,
      text: written,
      caret: written.length,
      leadsOn: false,
      spec: leaf,
      path,
    };
  });
}

/** What a leaf's value may be: all there is to choose from, else its default and an example. */
function valuesOf(leaf: Leaf<unknown>): readonly Suggestion[] {
  const { suggestions } = leaf.scalar;
  if (suggestions !== undefined && suggestions.length > 0) {
    return suggestions.map((one) => (one.text === leaf.default ? { ...one, label: asDefault(one.label) } : one));
  }
  if (leaf.privacy === "secret") return [];
  const values = leaf.default === undefined ? [] : [{ text: leaf.default, label: "Default" }];
  if (leaf.example === "" || leaf.example === leaf.default) return values;
  return [...values, { text: leaf.example, label: "Example" }];
}

function asDefault(label: string | undefined): string {
  return label === undefined ? "Default" : `${label} (default)`;
}

// ---- attributes ---------------------------------------------------------------------------------------------------

function attributeCompletions(text: string, start: number, offset: number): Completions {
  const { specs, written } = ownAttributes(text, start);
  const from = startOfWord(text, offset);
  const items = specs
    .filter(([name]) => !new RegExp(`\\s${name}\\s*=`).test(written))
    .map(([name, leaf]): Completion => ({
      kind: "attribute",
      label: name,
      detail: leaf.title,
      filter: name,
      text: `${name}=""`,
      caret: name.length + 2,
      leadsOn: valuesOf(leaf).length > 0,
      spec: leaf,
      path: `@${name}`,
    }));
  return { replace: { start: from, end: endOfName(text, from) }, items };
}

function attributeValueCompletions(text: string, quote: number, offset: number): Completions {
  const tag = text.lastIndexOf("<", quote);
  const name = /([^\s=<]+)\s*=\s*$/.exec(text.slice(tag, quote))?.[1] ?? "";
  const leaf = ownAttributes(text, tag).specs.find(([own]) => own === name)?.[1];
  const rest = /^[^"'<>\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  const typed = text.slice(quote + 1, offset);
  const items = leaf === undefined ? [] : valueItems(leaf, typed, `@${name}`, escapeAttribute);
  return { replace: { start: quote + 1, end: offset + rest.length }, items };
}

interface OwnAttributes {
  readonly specs: readonly (readonly [name: string, leaf: Leaf<unknown>])[];
  /** The tag as written. */
  readonly written: string;
}

/** The attributes that the vocabulary has for the element whose tag begins at an offset. */
function ownAttributes(text: string, start: number): OwnAttributes {
  const [tag] = tagsIn(text, start);
  const spec = specsOf(framesAt(text, start + 1)).at(-1) ?? null;
  const children: Children = spec === null ? {} : childrenAmong(spec, undefined);
  const specs = Object.entries(children).flatMap(([name, child]) => {
    const leaf = name.startsWith("@") && factsOf(child).reserved !== true ? leafOf(child) : null;
    return leaf === null ? [] : [[name.slice(1), leaf] as const];
  });
  return { specs, written: tag === undefined ? "" : text.slice(tag.range.start, tag.range.end) };
}

// ---- text ---------------------------------------------------------------------------------------------------------

function leafOf(spec: Spec): Leaf<unknown> | null {
  if (spec.kind === "many") return leafOf(spec.item);
  if (spec.kind === "leaf") return spec;
  const ownText = childrenOf(spec)[OWN_TEXT];
  return ownText === undefined ? null : leafOf(ownText);
}

function pathTo({ frames }: Surroundings, name?: string): string {
  const names = namesOf(frames);
  return (name === undefined || frames.length === 1 ? names : [...names, name]).join("/");
}

function innermost(frames: readonly Frame[]): Frame {
  const frame = frames.at(-1);
  if (frame === undefined) throw new Error("The document's own frame is always there.");
  return frame;
}

function endOfName(text: string, from: number): number {
  NAME.lastIndex = from;
  return from + (NAME.exec(text)?.[0].length ?? 0);
}

function startOfWord(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[\w.:-]/.test(text.charAt(at - 1))) at--;
  return at;
}
