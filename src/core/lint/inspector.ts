/** Running the rules that look at elements: at the root each time, at its children only when an edit touched them. */
import { mountSpot, rootSpot } from "../profile/locate.ts";
import { isProfile, mountOf } from "../profile/mount.ts";
import type { SegmentGroup, XmlDocument } from "../xml/document.ts";
import { concerns } from "./concerns.ts";
import type { Finding } from "./finding.ts";
import { childNode, originOf, walk } from "./inspect.ts";
import type { Glance, Inspected, Rule, Subject } from "./rule.ts";
import { type Asked, type Outcome, reporterOf } from "./verdict.ts";
import { type Watched, stillHolds, watch } from "./watch.ts";

export type Inspector = (subject: Subject) => Generator<void, Outcome>;

/** Elements looked at before the walk yields. */
const ELEMENTS_A_PIECE = 300;

/** The walk, and what it said of each group of the root's children before. */
export function createInspector(rules: readonly Rule[]): Inspector {
  let eyes: Eyes | null = null;
  return function* (subject) {
    if (eyes === null || !stillHolds(eyes.watched.notes, subject)) eyes = openEyes(rules, subject);
    const root = rootOf(subject.document);
    if (root === null) return { findings: [], questions: [] };
    const groups = isProfile(subject.document) ? [...subject.document.groups.values()] : [];
    const findings = [...(yield* lookAtAll(eyes, groups.length > 0 ? [root] : walk(root)))];
    for (const group of groups)
      findings.push(...(eyes.known.get(group.elements) ?? (yield* lookAtGroup(eyes, root, group))));
    return { findings, questions: [...eyes.asked.values()] };
  };
}

/** What the rules see of the surroundings, and what they said while these were so. */
interface Eyes {
  readonly rules: readonly Rule[];
  readonly watched: Watched;
  readonly known: WeakMap<SegmentGroup["elements"], readonly Finding[]>;
  readonly asked: Map<string, Asked>;
}

function openEyes(rules: readonly Rule[], subject: Subject): Eyes {
  const watched = watch(subject);
  const concerned = rules.filter((rule) => concerns(rule, watched.look));
  return { rules: concerned, watched, known: new WeakMap(), asked: new Map() };
}

function rootOf(document: XmlDocument): Inspected | null {
  const mount = mountOf(document);
  const spot = rootSpot(document) ?? mountSpot(document);
  return mount === null || spot === null ? null : originOf(spot, mount.spec, mount.path);
}

function* lookAtGroup(
  eyes: Eyes,
  root: Inspected,
  { elements, segments }: SegmentGroup,
): Generator<void, readonly Finding[]> {
  const found = yield* lookAtAll(eyes, inGroup());
  eyes.known.set(elements, found);
  return found;

  function* inGroup(): Generator<Inspected, void> {
    const { document } = root.spot;
    for (const [index, element] of elements.entries()) {
      const place = { element, base: document.starts[segments[index] ?? 0] ?? 0 };
      yield* walk(childNode(root, { ...root.spot, place, ancestors: [document.root] }, index));
    }
  }
}

function* lookAtAll(eyes: Eyes, nodes: Iterable<Inspected>): Generator<void, readonly Finding[]> {
  const found: Finding[] = [];
  const looks = eyes.rules.map((rule) => ({ rule, glance: glanceOf(eyes, rule, found) }));
  let seen = 0;
  for (const node of nodes) {
    for (const { rule, glance } of looks) rule.inspect?.(node, glance);
    if (++seen % ELEMENTS_A_PIECE === 0) yield;
  }
  return found;
}

function glanceOf({ watched: { look }, asked }: Eyes, rule: Rule, found: Finding[]): Glance {
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
    report: reporterOf(rule, found),
  };
}
