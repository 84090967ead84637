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
    const root = eyes.rules.length === 0 ? null : rootOf(subject.document);
    if (root === null) return { findings: [], questions: [] };
    const found = isProfile(subject.document)
      ? yield* lookAtProfile(eyes, root)
      : [yield* lookAtAll(eyes, eyes.rules, walk(root))];
    return { findings: found.flat(), questions: [...eyes.asked.values()] };
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

/** What is found at the root itself, then in each group of its children. */
function* lookAtProfile(eyes: Eyes, root: Inspected): Generator<void, readonly (readonly Finding[])[]> {
  const everywhere = eyes.rules.filter(({ within }) => within === undefined);
  const found = [yield* lookAtAll(eyes, everywhere, [root])];
  for (const group of root.spot.document.groups.values())
    found.push(eyes.known.get(group.elements) ?? (yield* lookAtGroup(eyes, root, group)));
  return found;
}

function* lookAtGroup(
  eyes: Eyes,
  root: Inspected,
  { elements, segments }: SegmentGroup,
): Generator<void, readonly Finding[]> {
  const name = elements[0]?.name ?? "";
  const rules = eyes.rules.filter(({ within }) => within?.includes(name) ?? true);
  const found = rules.length === 0 ? [] : yield* lookAtAll(eyes, rules, inGroup());
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

function* lookAtAll(
  eyes: Eyes,
  rules: readonly Rule[],
  nodes: Iterable<Inspected>,
): Generator<void, readonly Finding[]> {
  const found: Finding[] = [];
  const looks = rules.map((rule) => ({ rule, glance: glanceOf(eyes, rule, found) }));
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
