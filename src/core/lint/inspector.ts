/** Running the rules that look at elements: at the root each time, at its children only when an edit touched them. */
import { mountSpot, rootSpot } from "../profile/locate.ts";
import { isProfile, mountOf } from "../profile/mount.ts";
import type { Spec } from "../vocabulary/spec.ts";
import type { SegmentGroup, XmlDocument } from "../xml/document.ts";
import { concerns } from "./concerns.ts";
import type { Finding } from "./finding.ts";
import { childNode, originOf, walk } from "./inspect.ts";
import type { Glance, Inspected, Rule, Subject } from "./rule.ts";
import { type Asked, type Outcome, reporterOf } from "./verdict.ts";
import { type Watched, stillHolds, watch } from "./watch.ts";

export type Inspector = (subject: Subject) => Generator<void, readonly Outcome[]>;

/** Elements looked at, and children of the root passed, before the walk yields. */
const ELEMENTS_A_PIECE = 300;
const CHILDREN_A_PIECE = 100;

/** The walk, and what it said of each child of the root before. */
export function createInspector(rules: readonly Rule[]): Inspector {
  let eyes: Eyes | null = null;
  return function* (subject) {
    if (eyes === null || !stillHolds(eyes.watched.notes, subject)) eyes = openEyes(rules, subject);
    const root = eyes.looks.length === 0 ? null : rootOf(subject.document);
    if (root === null) return [];
    const found = isProfile(subject.document)
      ? yield* lookAtProfile(eyes, root)
      : [yield* lookAtAll(eyes, selectorOf(eyes.looks), walk(root))];
    return [...found.map(outcomeOf), { findings: NOTHING, questions: [...eyes.asked.values()] }];
  };
}

const NOTHING: readonly Finding[] = [];

function outcomeOf(findings: readonly Finding[]): Outcome {
  return { findings, questions: [] };
}

/** What the rules see of the surroundings, and what they said while these were so. */
interface Eyes {
  readonly watched: Watched;
  readonly looks: readonly Looking[];
  /** What is being said of the element at hand and those before it. */
  readonly said: Finding[];
  readonly asked: Map<string, Asked>;
  readonly known: Map<string, KnownGroup>;
}

/** A rule at work. */
interface Looking {
  readonly rule: Rule;
  readonly inspect: (node: Inspected) => void;
}

/** What was said of each of the root's children of one name, and of all of them. */
interface KnownGroup {
  readonly elements: SegmentGroup["elements"];
  readonly each: readonly (readonly Finding[])[];
  readonly all: readonly Finding[];
}

function openEyes(rules: readonly Rule[], subject: Subject): Eyes {
  const watched = watch(subject);
  const [said, asked] = [[] as Finding[], new Map<string, Asked>()];
  const looks = rules
    .filter((rule) => concerns(rule, watched.look))
    .map((rule) => {
      const glance = glanceOf(watched, rule, said, asked);
      return { rule, inspect: (node: Inspected) => rule.inspect?.(node, glance) };
    });
  return { watched, looks, said, asked, known: new Map() };
}

function rootOf(document: XmlDocument): Inspected | null {
  const mount = mountOf(document);
  const spot = rootSpot(document) ?? mountSpot(document);
  return mount === null || spot === null ? null : originOf(spot, mount.spec, mount.path);
}

/** What is found at the root itself, then in each group of its children. */
function* lookAtProfile(eyes: Eyes, root: Inspected): Generator<void, readonly (readonly Finding[])[]> {
  const everywhere = eyes.looks.filter(({ rule }) => rule.within === undefined);
  const found = [yield* lookAtAll(eyes, selectorOf(everywhere), [root])];
  for (const [key, group] of root.spot.document.groups) found.push((yield* lookAtGroup(eyes, root, key, group)).all);
  return found;
}

function* lookAtGroup(eyes: Eyes, root: Inspected, key: string, group: SegmentGroup): Generator<void, KnownGroup> {
  const { elements } = group;
  const before = eyes.known.get(key);
  if (before?.elements === elements) return before;
  const selectorFor = selectorsOf(eyes.looks, elements[0]?.name ?? "");
  const each: (readonly Finding[])[] = [];
  for (let index = 0; index < elements.length; index++) {
    each.push(saidBefore(before, elements, index) ?? (yield* lookAtChild(eyes, root, group, index, selectorFor)));
    if (index % CHILDREN_A_PIECE === 0) yield;
  }
  const known = { elements, each, all: each.flat() };
  eyes.known.set(key, known);
  return known;
}

/**
 * What was said of a child that is in place still, or that has been moved by an edit before it and had nothing to be
 * said of; the first of its name may be what the others may not.
 */
function saidBefore(
  before: KnownGroup | undefined,
  elements: SegmentGroup["elements"],
  index: number,
): readonly Finding[] | null {
  if (before === undefined) return null;
  if (before.elements[index] === elements[index]) return before.each[index] ?? null;
  const old = index + before.elements.length - elements.length;
  const isMoved = index > 0 && old > 0 && before.elements[old] === elements[index];
  return isMoved && before.each[old]?.length === 0 ? NOTHING : null;
}

function* lookAtChild(
  eyes: Eyes,
  root: Inspected,
  { elements, segments }: SegmentGroup,
  index: number,
  selectorFor: SelectorFor,
): Generator<void, readonly Finding[]> {
  const { document } = root.spot;
  const element = elements[index];
  if (element === undefined) return NOTHING;
  const base = document.starts[segments[index] ?? 0] ?? 0;
  const select = selectorFor(document.text.slice(base + element.range.start, base + element.range.end));
  const spot = { ...root.spot, place: { element, base }, ancestors: [document.root] };
  return yield* lookAtAll(eyes, select, walk(childNode(root, spot, index)));
}

/** Chooses the rules that look at an element, by what the vocabulary says of it. */
type Selector = (spec: Spec | null) => readonly Looking[];

/** Chooses how to look at a child of the root, by its text. */
type SelectorFor = (text: string) => Selector;

/** For children of one name: few of them hold a sign of what only some rules look for. */
function selectorsOf(looks: readonly Looking[], name: string): SelectorFor {
  const here = looks.filter(({ rule: { within } }) => within?.includes(name) ?? true);
  const signs = [...new Set(here.flatMap(({ rule: { sign } }) => sign ?? []))];
  const plain = selectorOf(here.filter(({ rule }) => rule.sign === undefined));
  const thorough = selectorOf(here);
  return (text) => (signs.some((sign) => sign.test(text)) ? thorough : plain);
}

function selectorOf(looks: readonly Looking[]): Selector {
  const known = new Map<Spec | null, readonly Looking[]>();
  return (spec) => {
    const before = known.get(spec);
    if (before !== undefined) return before;
    const chosen = looks.filter(({ rule: { meets } }) => meets?.(spec) ?? true);
    known.set(spec, chosen);
    return chosen;
  };
}

function* lookAtAll({ said }: Eyes, select: Selector, nodes: Iterable<Inspected>): Generator<void, readonly Finding[]> {
  // Work that was given up half-way may have left something.
  said.length = 0;
  let seen = 0;
  for (const node of nodes) {
    for (const { inspect } of select(node.spec)) inspect(node);
    if (++seen % ELEMENTS_A_PIECE === 0) yield;
  }
  return said.length === 0 ? NOTHING : said.splice(0);
}

function glanceOf({ look }: Watched, rule: Rule, said: Finding[], asked: Map<string, Asked>): Glance {
  return {
    context: look.context,
    ask(key) {
      const answer = look.context[key];
      if (answer === undefined) asked.set(`${rule.id} ${key}`, { key, rule: rule.id });
      return answer;
    },
    get scope() {
      return look.scope;
    },
    report: reporterOf(rule, said),
  };
}
