/** Material for the tests of this folder: fixtures, corpus, seeded chance, and documents as plain data. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import type { TextEdit, XmlDocument, XmlElement, XmlNode } from "./document.ts";
import { decodeBytes } from "./encoding.ts";
import { parseXml } from "./parse.ts";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Laws run with a fixed seed: a red test stays red. */
export const LAW = { seed: 20_261_122, numRuns: 600 };

/** One oddity of writing each, for the laws and accidents of this folder; the folder may hold others. */
const ODDITIES: readonly string[] = [
  "attributes-over-lines",
  "bare-ampersand",
  "cdata-eap",
  "character-references",
  "comment-only-configuration",
  "comments-everywhere",
  "crlf-tabs-trailing-blanks",
  "document-type",
  "doubled-end-tag",
  "escaped-eap",
  "fill-in-instruction",
  "lone-cr",
  "mixed-line-ends",
  "namespaced-eap-prefixes",
  "no-children",
  "non-latin-letters",
  "one-line",
  "self-closed-elements",
  "stray-text-between-elements",
  "switched-off-elements",
  "two-roots",
  "typographic-quotes",
  "unclosed-element",
  "undeclared-prefix",
  "utf16be-bom",
  "utf16le-bom",
  "utf16le-without-bom",
  "utf8-bom-leading-blanks",
  "windows-1252-declared",
  "windows-1252-undeclared",
];

const FIXTURES = resolve(process.cwd(), "src/fixtures");
const CORPUS = resolve(process.cwd(), "../shared/corpus/profiles");

export const fixtures: readonly Sample[] = ODDITIES.map((name) => sampleIn(FIXTURES, `${name}.xml`));
export const hasCorpus = existsSync(CORPUS);
export const corpus: readonly Sample[] = hasCorpus ? samplesIn(CORPUS) : [];
export const wellFormedTexts = fixtures.map(({ text }) => text).filter((text) => parseXml(text).ok);

export function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** A document without classes, laziness and typed arrays, to compare with another. */
export function flattened(document: XmlDocument): unknown {
  return {
    ...document,
    root: flatNode(document.root),
    segments: document.segments.map(({ length, trivia, element }) => ({ length, trivia, element: flatNode(element) })),
    starts: [...document.starts],
    groups: [...document.groups].map(([key, group]) => ({
      key,
      elements: group.elements.map(flatNode),
      segments: [...group.segments],
    })),
  };
}

/** Numbers from 0 to below 1 that are the same on every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people and accidents put into XML text. */
export const SNIPPETS: readonly string[] = [
  ...["<", ">", "&", "/", "=", '"', "'", ":", "-", "]", "!", "?", " ", "\n", "\r", "\r\n", "\t"],
  ...["x", "7", "é", "🔒", "\uD83D", "\u0001", "\uFFFE"],
  ...["--", "]]>", "<!--", "-->", "<![CDATA[", "<?", "?>", "</", "/>"],
  ...["&amp;", "&lt;", "&#x41;", "&#0;", "&#xD800;", "&nbsp;", "&#65"],
  ...["<a/>", "<a>", "</a>", "<b:c/>", "<!-- note -->", "<![CDATA[<x>]]>", "<?fill-in name?>"],
  ...['<?xml version="1.0"?>', "<!DOCTYPE a>", ' a="1"', " a='1' a='2'", ' xml:lang="de"'],
  ...[' xmlns="urn:x"', ' xmlns:b="urn:b"', ' b:a="1"', ' xmlns:xml="urn:x"', ' xmlns:c=""'],
  ...["<Route><Address>10.1.0.0</Address></Route>", "\n  <Route>\n    <PrefixSize>8</PrefixSize>\n  </Route>"],
  ...["</VPNProfile>", "</Route>"],
];

export const snippet = fc.constantFrom(...SNIPPETS);

/** Ordered edits, apart from one another, of a text. */
export function editsOf(text: string): fc.Arbitrary<readonly TextEdit[]> {
  const offset = fc.nat({ max: text.length });
  const piece = fc.oneof(snippet, fc.constant(""), fc.string({ maxLength: 4 }));
  return fc.array(fc.tuple(offset, fc.nat({ max: 12 }), piece), { minLength: 1, maxLength: 4 }).map((drafts) => {
    const edits: TextEdit[] = [];
    for (const [start, length, inserted] of drafts.toSorted(([one], [other]) => one - other)) {
      if (start < (edits.at(-1)?.range.end ?? 0)) continue;
      edits.push({ range: { start, end: Math.min(start + length, text.length) }, text: inserted });
    }
    return edits;
  });
}

/** A text together with edits of it. */
export const editedTexts = fc
  .constantFrom(...wellFormedTexts)
  .chain((text) => fc.tuple(fc.constant(text), editsOf(text)));

function samplesIn(folder: string): readonly Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  return names.map((name) => sampleIn(folder, name));
}

function sampleIn(folder: string, name: string): Sample {
  const bytes = new Uint8Array(readFileSync(resolve(folder, name)));
  return { name, bytes, text: decodeBytes(bytes).text };
}

function flatNode(node: XmlNode): unknown {
  return node.kind === "element" ? flatElement(node) : node;
}

function flatElement({ name, prefix, namespace, attributes, range, startTag, content, nodes }: XmlElement): unknown {
  return { name, prefix, namespace, attributes, range, startTag, content, nodes: nodes.map(flatNode) };
}
