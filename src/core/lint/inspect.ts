/** Walking the elements of a text, known and unknown, through its islands. */
import type { Spot } from "../profile/locate.ts";
import { islandSpot } from "../profile/locate.ts";
import { type Path, type Step, childSpec } from "../profile/ref.ts";
import type { Spec } from "../vocabulary/spec.ts";
import { canonicalName } from "../vocabulary/spellings.ts";
import { type XmlElement, groupKey } from "../xml/document.ts";
import { childrenOf } from "../xml/place.ts";
import type { Inspected } from "./rule.ts";

class Node implements Inspected {
  declare readonly spot: Spot;
  declare readonly spec: Spec | null;
  declare readonly step: Step | null;
  declare readonly parent: Inspected | null;
  #path: Path | null;

  constructor(spot: Spot, spec: Spec | null, step: Step | null, parent: Inspected | null, path: Path | null) {
    this.spot = spot;
    this.spec = spec;
    this.step = step;
    this.parent = parent;
    this.#path = path;
  }

  /** Made when it is asked for: most elements have nothing to report. */
  get path(): Path {
    return (this.#path ??= [...(this.parent?.path ?? []), ...(this.step === null ? [] : [this.step])]);
  }
}

/** The node from which a walk starts; `path` is where its element stands in a profile. */
export function originOf(spot: Spot, spec: Spec | null, path: Path): Inspected {
  return new Node(spot, spec === null ? null : itemOf(spec), null, null, path);
}

/** A child of a node, the `index`th of its name among `siblings`. */
export function childNode(parent: Inspected, spot: Spot, index: number): Inspected {
  const { name: written, namespace } = spot.place.element;
  const name = canonicalName(namespace, written);
  const spec = parent.spec === null ? null : childSpec(parent.spec, { name, namespace });
  const isRow = spec?.kind === "many";
  const step = isRow || index > 0 ? { name, namespace, index } : { name, namespace };
  return new Node(spot, spec === null ? null : itemOf(spec), step, parent, null);
}

/** The elements in a node, in order; of an island, the root of what it holds. */
export function nodesIn(node: Inspected): readonly Inspected[] {
  const island = holdsIsland(node) ? islandSpot(node.spot) : null;
  if (island !== null) return [childNode(node, island, 0)];
  const { document, place, ancestors: above, toHost } = node.spot;
  const places = childrenOf(document, place);
  if (places.length === 0) return NO_NODES;
  const ancestors = [...above, place.element];
  const seen = new Map<string, number>();
  return places.map((child) =>
    childNode(node, { document, place: child, ancestors, toHost }, countUp(seen, child.element)),
  );
}

const NO_NODES: readonly Inspected[] = [];

/** A node and all below it; parents before children. */
export function* walk(node: Inspected): Generator<Inspected, void> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of nodesIn(next).toReversed()) waiting.push(child);
  }
}

function holdsIsland({ spec, spot }: Inspected): boolean {
  return spec?.kind === "group" && spec.island === true && !spot.place.element.nodes.some(isElement);
}

function isElement({ kind }: XmlElement["nodes"][number]): boolean {
  return kind === "element";
}

function countUp(seen: Map<string, number>, { namespace, name }: XmlElement): number {
  const key = groupKey(namespace, canonicalName(namespace, name));
  const index = seen.get(key) ?? 0;
  seen.set(key, index + 1);
  return index;
}

function itemOf(spec: Spec): Spec {
  return spec.kind === "many" ? spec.item : spec;
}
