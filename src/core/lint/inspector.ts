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
import { type Notes, type Watched, stillHolds, watch } from "./watch.ts";

export type Inspector = (subject: Subject) => Generator<void, readonly Outcome[]>;

/** Elements looked at, and children of the root passed, before the walk yields. */
const ELEMENTS_A_PIECE = 300;
const CHILDREN_A_PIECE = 100;

/** The walk, and what it said of each child of the root before. */
export function createInspector(rules: readonly Rule[]): Inspector {
  let memory = nothingSeen();
  return function* (subject) {
    if (!stillHolds(memory.notes, subject)) memory = nothingSeen();
    const eyes = openEyes(rules, subject, memory);
    const root = eyes.looks.length === 0 ? null : rootOf(subject.document);
    if (root === null) return [];
    if (isProfile(subject.document)) return yield* lookAtProfile(eyes, root);
    return [yield* lookAtAll(eyes, selectorOf(eyes.looks), walk(root))];
  };
}

const NOTHING: Outcome = { findings: [], questions: [] };

/** The rules, looking at a subject. */
interface Eyes extends Memory {
  readonly looks: readonly Looking[];
  /** What is being said and asked of the element at hand and those before it. */
  readonly said: Finding[];
  readonly asked: Asked[];
}

/** What was seen of the surroundings, and what was said while these were so. */
interface Memory {
  readonly notes: Notes;
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
  readonly each: readonly Outcome[];
  readonly all: Outcome;
}

/** A memory serves any subject for which its notes hold; the surroundings are seen as they are now. */
function openEyes(rules: readonly Rule[], subject: Subject, { notes, known }: Memory): Eyes {
  const watched = watch(subject, undefined, notes);
  const [said, asked] = [[] as Finding[], [] as Asked[]];
  const looks = rules
    .filter((rule) => concerns(rule, watched.look))
    .map((rule) => {
      const glance = glanceOf(watched, rule, said, asked);
      return { rule, inspect: (node: Inspected) => rule.inspect?.(node, glance) };
    });
  return { looks, said, asked, notes, known };
}

function nothingSeen(): Memory {
  return { notes: new Map(), known: new Map() };
}

function rootOf(document: XmlDocument): Inspected | null {
  const mount = mountOf(document);
  const spot = rootSpot(document) ?? mountSpot(document);
  return mount === null || spot === null ? null : originOf(spot, mount.spec, mount.path);
}

/** What is found at the root itself, then in each group of its children. */
function* lookAtProfile(eyes: Eyes, root: Inspected): Generator<void, readonly Outcome[]> {
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
  const each: Outcome[] = [];
  for (let index = 0; index < elements.length; index++) {
    each.push(saidBefore(before, elements, index) ?? (yield* lookAtChild(eyes, root, group, index, selectorFor)));
    if (index % CHILDREN_A_PIECE === 0) yield;
  }
  const known = { elements, each, all: together(each) };
  eyes.known.set(key, known);
  return known;
}

function together(outcomes: readonly Outcome[]): Outcome {
  const telling = outcomes.filter((outcome) => outcome !== NOTHING);
  const questions = telling.flatMap((outcome) => outcome.questions);
  return { findings: telling.flatMap((outcome) => outcome.findings), questions: eachOnce(questions) };
}

/** Rows ask the same again and again. */
function eachOnce(questions: readonly Asked[]): readonly Asked[] {
  return [...new Map(questions.map((asked) => [`${asked.rule} ${asked.key}`, asked])).values()];
}

/**
 * What was said of a child that is in place still, or that has been moved by an edit before it and had nothing to be
 * said of; the first of its name may be what the others may not.
 */
function saidBefore(before: KnownGroup | undefined, elements: SegmentGroup["elements"], index: number): Outcome | null {
  if (before === undefined) return null;
  if (before.elements[index] === elements[index]) return before.each[index] ?? null;
  const old = index + before.elements.length - elements.length;
  const isMoved = index > 0 && old > 0 && before.elements[old] === elements[index];
  return isMoved && before.each[old]?.findings.length === 0 ? before.each[old] : null;
}

function* lookAtChild(
  eyes: Eyes,
  root: Inspected,
  { elements, segments }: SegmentGroup,
  index: number,
  selectorFor: SelectorFor,
): Generator<void, Outcome> {
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

function* lookAtAll({ said, asked }: Eyes, select: Selector, nodes: Iterable<Inspected>): Generator<void, Outcome> {
  // Work that was given up half-way may have left something.
  said.length = asked.length = 0;
  let seen = 0;
  for (const node of nodes) {
    for (const { inspect } of select(node.spec)) inspect(node);
    if (++seen % ELEMENTS_A_PIECE === 0) yield;
  }
  if (said.length === 0 && asked.length === 0) return NOTHING;
  return { findings: said.splice(0), questions: eachOnce(asked.splice(0)) };
}

function glanceOf({ look }: Watched, rule: Rule, said: Finding[], asked: Asked[]): Glance {
  return {
    context: look.context,
    ask(key) {
      const answer = look.context[key];
      if (answer === undefined) asked.push({ key, rule: rule.id });
      return answer;
    },
    get scope() {
      return look.scope;
    },
    report: reporterOf(rule, said),
  };
}
