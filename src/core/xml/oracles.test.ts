/**
 * Two independent readers as oracles: over fixtures, corpus and seeded accidents they accept what ours accepts, refuse
 * what ours refuses, and read the same tree. Where they may differ is said in `isDisputed…`, with the reason.
 */
import {
  parseXml as parseWithRgrove,
  XmlCdata,
  XmlComment,
  XmlElement,
  XmlProcessingInstruction,
  XmlText,
} from "@rgrove/parse-xml";
import * as libxml2 from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import {
  NAMESPACE_OF_DECLARATIONS,
  type SyntaxProblem,
  type XmlDocument as OurDocument,
  type XmlNode as OurNode,
} from "./document.ts";
import { parseXml } from "./parse.ts";
import { joinTexts, plainTreeOf, sortAttributes, type PlainElement, type PlainNode } from "./plainTree.ts";
import { rootNodesOf } from "./place.ts";
import { readersAgree } from "./secondReader.ts";
import { corpus, fixtures, hasCorpus, seededRandom, SNIPPETS } from "./xml.testkit.ts";

const MUTANTS = 10_000;
const NAMESPACE_CODES = new Set(["undeclared-prefix", "reserved-namespace", "bad-name"]);
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const samples = [...fixtures, ...corpus].map(({ name, text }) => ({ name, text }));
const mutants = Array.from({ length: MUTANTS }, (_, seed) => ({ name: `mutant ${seed}`, text: mutated(seed) }));

describe.skipIf(!hasCorpus)("the corpus (skipped: ../shared/corpus is not there)", () => {
  it("is read, but for the one file that is known to be ill-formed", () => {
    const refused = corpus.filter(({ text }) => !parseXml(text).ok).map(({ name }) => name);
    expect(refused).toEqual(["021-rh-device-2019-malformed.xml"]);
  });
});

describe("@rgrove/parse-xml", () => {
  it("agrees on samples and mutants", () => {
    for (const { name, text } of [...samples, ...mutants]) {
      const ours = parseXml(text);
      if (isDisputedByRgrove(text, ours.ok ? null : ours.error)) continue;
      expect(rgroveTree(text), `${name}: ${JSON.stringify(text)}`).toEqual(ours.ok ? plainTreeOf(ours.value) : null);
    }
  });
});

describe("libxml2", () => {
  it("agrees on samples and mutants", () => {
    for (const { name, text } of [...samples, ...mutants]) {
      const ours = parseXml(text);
      if (isDisputedByLibxml(text, ours.ok ? null : ours.error)) continue;
      const expected = ours.ok ? resolvedRoot(ours.value) : null;
      expect(readWithLibxml(text, expected), `${name}: ${JSON.stringify(text)}`).toEqual(expected);
    }
  });
});

describe("the second reader", () => {
  it("agrees on whatever the first one accepts", () => {
    for (const { name, text } of [...samples, ...mutants]) {
      const ours = parseXml(text);
      if (!ours.ok || isDisputedBySecondReader(text)) continue;
      expect(readersAgree(ours.value), `${name}: ${JSON.stringify(text)}`).toEqual({ ok: true, value: true });
    }
  });
});

/** It knows no namespaces, and skips a document type that we refuse. */
function isDisputedByRgrove(text: string, problem: SyntaxProblem | null): boolean {
  if (problem === null) return false;
  return NAMESPACE_CODES.has(problem.code) || text.includes("<!DOCTYPE") || isNamespaceDuplicate(problem, text);
}

/** It reads a document type, gets bytes (no half characters), and judges namespaces by rules of its own. */
function isDisputedByLibxml(text: string, problem: SyntaxProblem | null): boolean {
  if (LONE_SURROGATE.test(text) || text.includes("<!DOCTYPE") || hasOddNamespace(text)) return true;
  return problem !== null && NAMESPACE_CODES.has(problem.code);
}

/** Its library takes no letters outside the basic plane in names. */
function isDisputedBySecondReader(text: string): boolean {
  return /<[^>]*[\u{10000}-\u{10FFFF}]/u.test(text);
}

function hasOddNamespace(text: string): boolean {
  const declarations = [...text.matchAll(/xmlns[^=]*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return declarations.some(([, one, other]) => /[^\w:/.#?-]/.test(one ?? other ?? ""));
}

function isNamespaceDuplicate({ code }: SyntaxProblem, text: string): boolean {
  return code === "duplicate-attribute" && text.includes("xmlns:");
}

function mutated(seed: number): string {
  const random = seededRandom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  let text = samples[pick(fixtures.length)]?.text ?? "";
  for (let step = 0; step <= pick(3); step++) {
    const at = pick(text.length + 1);
    const length = pick(3) === 0 ? pick(20) : 0;
    const inserted = pick(5) === 0 ? text.slice(at, at + pick(60)) : (SNIPPETS[pick(SNIPPETS.length)] ?? "");
    text = text.slice(0, at) + inserted + text.slice(at + length);
  }
  return text;
}

function rgroveTree(text: string): PlainElement | null {
  try {
    const document = parseWithRgrove(text, { preserveCdata: true, preserveComments: true, sortAttributes: true });
    return { name: "", attributes: [], nodes: rgroveNodes(document.children) };
  } catch {
    return null;
  }
}

function rgroveNodes(nodes: readonly unknown[]): readonly PlainNode[] {
  return joinTexts(
    nodes.map((node): PlainNode => {
      if (node instanceof XmlElement) {
        const attributes = sortAttributes(Object.entries(node.attributes));
        return { name: node.name, attributes, nodes: rgroveNodes(node.children) };
      }
      if (node instanceof XmlComment) return { comment: node.content };
      if (node instanceof XmlProcessingInstruction) return { instruction: node.name };
      if (node instanceof XmlCdata || node instanceof XmlText) return { text: node.text };
      throw new Error("A kind of node that was not expected.");
    }),
  );
}

/** An element with resolved names, without declarations and prefixes. */
interface Resolved {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly nodes: readonly (Resolved | string)[];
}

function resolvedRoot(document: OurDocument): Resolved {
  return { ...resolved(document.root), nodes: joined(rootNodesOf(document).map(resolvedNode)) };
}

function resolved({ name, namespace, attributes, nodes }: Extract<OurNode, { kind: "element" }>): Resolved {
  const own = attributes.filter((attribute) => attribute.namespace !== NAMESPACE_OF_DECLARATIONS);
  return {
    name: `{${namespace}}${name}`,
    attributes: own.map((attribute) => `{${attribute.namespace}}${attribute.name}=${attribute.value}`).sort(),
    nodes: joined(nodes.map(resolvedNode)),
  };
}

function resolvedNode(node: OurNode): Resolved | string {
  if (node.kind === "element") return resolved(node);
  if (node.kind === "comment") return `<!--${node.value}-->`;
  return node.kind === "instruction" ? `<?${node.target} ${node.value}?>` : node.value;
}

function joined(nodes: readonly (Resolved | string)[]): readonly (Resolved | string)[] {
  const result: (Resolved | string)[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (typeof node === "string" && typeof last === "string") result[result.length - 1] = last + node;
    else if (node !== "") result.push(node);
  }
  return result;
}

/** The library cannot walk past an instruction: where there is one, accepting the text is all that is compared. */
function readWithLibxml(text: string, expected: Resolved | null): Resolved | null {
  let document: libxml2.XmlDocument;
  try {
    document = libxml2.XmlDocument.fromString(text, { option: libxml2.ParseOption.XML_PARSE_IGNORE_ENC });
  } catch {
    return null;
  }
  try {
    return expected !== null && JSON.stringify(expected).includes("<?") ? expected : libxmlElement(document.root);
  } finally {
    document.dispose();
  }
}

function libxmlElement(element: libxml2.XmlElement): Resolved {
  const nodes: (Resolved | string)[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) nodes.push(libxmlNode(node));
  return {
    name: `{${element.namespaceUri}}${element.name}`,
    attributes: element.attrs.map(({ namespaceUri, name, value }) => `{${namespaceUri}}${name}=${value}`).sort(),
    nodes: joined(nodes),
  };
}

function libxmlNode(node: libxml2.XmlNode): Resolved | string {
  if (node instanceof libxml2.XmlElement) return libxmlElement(node);
  if (node instanceof libxml2.XmlComment) return `<!--${node.content}-->`;
  if (node instanceof libxml2.XmlText || node instanceof libxml2.XmlCData) return node.content;
  throw new Error("A kind of node that was not expected.");
}
