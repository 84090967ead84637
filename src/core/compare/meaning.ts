/** What a profile says, as a tree without layout: two parts with the same key mean the same. */
import type { Path } from "../profile/ref.ts";
import type { Spec } from "../vocabulary/spec.ts";

export interface Meaning {
  readonly path: Path;
  /** Null for an element or attribute that the vocabulary has nothing for. */
  readonly spec: Spec | null;
  /** A value that decodes; one that does not; a question that stands instead; an element that holds others; what is unknown. */
  readonly state: "value" | "undecodable" | "question" | "group" | "unknown";
  /** As written: the text of a leaf, the question of a placeholder, the inner XML of the rest. */
  readonly text: string;
  /** The typed value; undefined when there is none. */
  readonly value: unknown;
  /** Equal for leaves that mean the same; of elements that hold others, ask `contentOf`. */
  readonly key: string;
  /** What it holds, by `{namespace}name`; several only in a list. */
  readonly parts: ReadonlyMap<string, readonly Meaning[]>;
}

const contents = new WeakMap<Meaning, string>();

/** Equal for parts that say the same, rows in the same order. */
export function contentOf(meaning: Meaning): string {
  if (meaning.state !== "group") return meaning.key;
  const known = contents.get(meaning);
  if (known !== undefined) return known;
  const content = contentWithout(meaning, null);
  contents.set(meaning, content);
  return content;
}

/** The same without one of its parts. */
export function contentWithout({ parts }: Meaning, leftOut: string | null): string {
  const said = [...parts]
    .filter(([name]) => name !== leftOut)
    .map(([name, all]) => `${name}:${all.map(contentOf).join("|")}`);
  return `{${said.toSorted().join(";")}}`;
}

/** The first part of a name, in whatever namespace. */
export function partOf(meaning: Meaning | null, name: string): Meaning | null {
  if (meaning === null) return null;
  const plain = meaning.parts.get(name)?.[0];
  return plain ?? [...meaning.parts].find(([key]) => key.endsWith(`}${name}`))?.[1][0] ?? null;
}

/** True when all of it can be carried over as a typed value. */
export function isWhole(meaning: Meaning): boolean {
  if (meaning.state === "value") return true;
  if (meaning.state !== "group" || meaning.value === undefined) return false;
  return [...meaning.parts.values()].every((all) => all.every(isWhole));
}
