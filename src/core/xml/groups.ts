import { groupKey, type Segment, type SegmentGroup, type XmlElement } from "./document.ts";

type Groups = ReadonlyMap<string, SegmentGroup>;

/** The root's children by name. */
export function groupSegments(segments: readonly Segment[]): Groups {
  const members = new Map<string, { elements: XmlElement[]; segments: number[] }>();
  for (const [index, { element }] of segments.entries()) {
    const key = keyOf(element);
    const group = members.get(key);
    if (group === undefined) members.set(key, { elements: [element], segments: [index] });
    else {
      group.elements.push(element);
      group.segments.push(index);
    }
  }
  return new Map(
    [...members].map(([key, group]) => [key, { elements: group.elements, segments: Int32Array.from(group.segments) }]),
  );
}

/** The groups of `segments`; whatever is as it was in `old` keeps its identity. */
export function regroupSegments(old: Groups, segments: readonly Segment[]): Groups {
  return new Map([...groupSegments(segments)].map(([key, group]) => [key, keepIdentity(old.get(key), group)]));
}

/** The groups after some segments were replaced by others of the same names, one for one. */
export function replaceInGroups(old: Groups, replaced: readonly (readonly [index: number, Segment])[]): Groups {
  const elementsByKey = new Map<string, XmlElement[]>();
  for (const [index, { element }] of replaced) {
    const key = keyOf(element);
    const group = old.get(key);
    if (group === undefined) continue;
    const elements = elementsByKey.get(key) ?? group.elements.slice();
    elements[positionOf(group.segments, index)] = element;
    elementsByKey.set(key, elements);
  }
  const groups = new Map(old);
  for (const [key, elements] of elementsByKey) {
    groups.set(key, { elements, segments: old.get(key)?.segments ?? new Int32Array() });
  }
  return groups;
}

/** Whether two elements are in the same group. */
export function haveSameName(one: XmlElement, other: XmlElement): boolean {
  return one.name === other.name && one.namespace === other.namespace;
}

function keyOf(element: XmlElement): string {
  return groupKey(element.namespace, element.name);
}

function keepIdentity(old: SegmentGroup | undefined, fresh: SegmentGroup): SegmentGroup {
  if (old === undefined || !areSame(old.elements, fresh.elements)) return fresh;
  return areSame(old.segments, fresh.segments) ? old : { elements: old.elements, segments: fresh.segments };
}

function areSame<T>(one: ArrayLike<T>, other: ArrayLike<T>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Where a number stands in ascending numbers that hold it. */
export function positionOf(numbers: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
