/**
 * What a vocabulary is made of. A setting is declared once, as a value; reading, writing, forms, completion, hover,
 * search and findings all read that declaration. Keys of `children` are the XML names, exactly.
 */
import type { z } from "zod";

/** Text in the XML ↔ a typed value. `decode(encode(v))` is `v`; text that does not decode has no value. */
export interface Scalar<T> {
  readonly codec: z.ZodType<T, string>;
  /** The format as a noun phrase: "whole number from 0 to 128". */
  readonly says: string;
  readonly control: ControlKind;
  /** What menus and completion offer, in order. */
  readonly suggestions?: readonly Suggestion[];
  /** Takes what people have on the clipboard: the text that was meant, and a note when something was removed or rewritten. */
  readonly clean?: (pasted: string) => { readonly text: string; readonly note?: string };
  /** For lists: how one item is written, and what stands between two. */
  readonly list?: { readonly item: Scalar<unknown>; readonly separator: string };
}

/** Kinds of control, declared by the scalar and drawn by the forms. */
export type ControlKind = "toggle" | "choice" | "text" | "number" | "tokens" | "secret" | "multiline";

export interface Suggestion {
  /** As it is written in the XML. */
  readonly text: string;
  /** For people, when the text alone does not say it. */
  readonly label?: string;
}

/** Windows releases that matter here, oldest first. */
export const WINDOWS_RELEASES = [
  "1511",
  "1607",
  "1709",
  "1803",
  "1809",
  "1903",
  "2004",
  "22H2",
  "11 21H2",
  "11 22H2",
  "11 23H2",
  "11 24H2",
  "11 25H2",
] as const;
export type WindowsRelease = (typeof WINDOWS_RELEASES)[number];

/** For whom a profile is installed: one user, every user of the device, or the device itself before anyone signs in. */
export type Scope = "user" | "allUsers" | "device";

/** What a setting may ask when it decides whether it applies. */
export interface Situation {
  readonly scope: Scope;
  /** The value at a path such as "NativeProfile/NativeProtocolType"; undefined when it is not configured. */
  value(path: string): unknown;
}

/** When a setting has an effect at all. */
export interface Applicability {
  readonly when: (situation: Situation) => boolean;
  /** Why it has no effect otherwise: one sentence. */
  readonly because: string;
  /** The path of the setting that rules it; absent when the scope rules. */
  readonly ruledBy?: string;
}

/** What people need to know about an element. */
export interface Facts {
  /** Label, in words. */
  readonly title: string;
  /** What it does. */
  readonly does: string;
  /** What happens when it is not configured. */
  readonly unset: string;
  /** The consequence that people miss. */
  readonly misses: string;
  /** Place among its siblings: in the order Windows returns a profile, and in the order of the published schema (null: not in it). */
  readonly order: readonly [windows: number, schema: number | null];
  /** Oldest Windows that knows it; absent means 1511. */
  readonly since?: WindowsRelease;
  /** Where Windows accepts it; absent means both. */
  readonly scope?: "user" | "device";
  /** Path of the VPNv2 CSP node below the profile's node; null when there is none. */
  readonly csp: string | null;
  /** The effective value when it is not configured, as XML text. */
  readonly default?: string;
  /** Microsoft's page, when it is not the VPNv2 CSP. */
  readonly source?: string;
  /** What sources disagree about: one or two sentences. */
  readonly disputed?: string;
  /** Reserved by Microsoft: kept when present, never offered. */
  readonly reserved?: true;
  /** Secret values never leave the editor or stay on disk; sensitive ones leave only when asked. */
  readonly privacy?: "secret" | "sensitive";
  readonly applies?: Applicability;
  /** Stays when the last thing in it is removed: it says something by standing there. */
  readonly keep?: true;
  /** Other local names under which the element is read; its own name is written. */
  readonly alsoSpelled?: readonly string[];
}

/** An element (or attribute, when its key starts with "@") that holds one value. */
export interface Leaf<T> extends Facts {
  readonly kind: "leaf";
  readonly namespace: string;
  readonly scalar: Scalar<T>;
  /** A value as XML text (decoded); it decodes. */
  readonly example: string;
}

/** The key of an element's own text, beside its attributes: an element that has both is a group without elements. */
export const OWN_TEXT = "text()";

/** An element that holds other elements, or its own text beside attributes. */
export interface Group<C extends Children = Children> extends Facts {
  readonly kind: "group";
  readonly namespace: string;
  readonly children: C;
  /** Its content may also stand as escaped text or CDATA; it is then read, and edited in place, through that escaping. */
  readonly island?: true;
}

/** An element that may stand several times, in a meaningful order. */
export interface Many<I extends Leaf<unknown> | Group = Leaf<unknown> | Group> {
  readonly kind: "many";
  readonly item: I;
}

/** An element whose child `tag` says what else it holds; an unknown tag keeps its content as it stands. */
export interface Choice<
  Tag extends string = string,
  Cases extends Record<string, Children> = Record<string, Children>,
> extends Facts {
  readonly kind: "choice";
  readonly namespace: string;
  readonly tag: Tag;
  readonly tagSpec: Leaf<string>;
  readonly cases: Cases;
}

/** An element whose inner XML is kept as text. */
export interface Raw extends Facts {
  readonly kind: "raw";
  readonly namespace: string;
  /** Inner XML as it would stand in the profile. */
  readonly example: string;
}

export interface Children {
  readonly [name: string]: Spec;
}
// `Leaf<unknown>` stands for every leaf: a scalar is only ever asked to decode, and to encode what it decoded.
export type Spec = Leaf<any> | Group<any> | Many<any> | Choice<any, any> | Raw; // eslint-disable-line @typescript-eslint/no-explicit-any

/** The value that a spec describes. Absent is `undefined`, never a default. */
export type Value<S> =
  S extends Leaf<infer T>
    ? T
    : S extends Raw
      ? string
      : S extends Many<infer I>
        ? readonly Value<I>[]
        : S extends Choice<infer Tag, infer Cases>
          ? ChoiceValue<Tag, Cases>
          : S extends Group<infer C>
            ? ChildValues<C>
            : never;
type ChildValues<C> = { readonly [K in keyof C]?: Value<C[K]> };
type ChoiceValue<Tag extends string, Cases> = {
  [T in keyof Cases & string]: { readonly [K in Tag]: T } & ChildValues<Cases[T]>;
}[keyof Cases & string];

type LeafWords<T> = Facts & { readonly example: string; readonly namespace?: string; readonly scalar?: Scalar<T> };

/** Declares an element or attribute that holds one value. */
export function leaf<T>(scalar: Scalar<T>, words: Omit<LeafWords<T>, "scalar">): Leaf<T> {
  return { namespace: "", ...words, kind: "leaf", scalar };
}

/** Declares an element that holds other elements. */
export function group<const C extends Children>(
  words: Facts & { readonly namespace?: string; readonly island?: true },
  children: C,
): Group<C> {
  return { namespace: "", ...words, kind: "group", children };
}

/** Declares that an element may stand several times. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function many<I extends Leaf<any> | Group<any>>(item: I): Many<I> {
  return { kind: "many", item };
}

/** Declares an element that is read by the value of its child `tag`. */
export function choice<const Tag extends string, const Cases extends Record<string, Children>>(
  words: Facts & { readonly namespace?: string },
  tag: Tag,
  tagSpec: Leaf<string>,
  cases: Cases,
): Choice<Tag, Cases> {
  return { namespace: "", ...words, kind: "choice", tag, tagSpec, cases };
}

/** Declares an element whose inner XML is kept as text. */
export function raw(words: Facts & { readonly example: string; readonly namespace?: string }): Raw {
  return { namespace: "", ...words, kind: "raw" };
}

/** The words of any spec; a repeated element's are its item's. */
export function factsOf(spec: Spec): Facts {
  return spec.kind === "many" ? factsOf(spec.item) : spec;
}

/** The namespace of any spec's element. */
export function namespaceOf(spec: Spec): string {
  return spec.kind === "many" ? namespaceOf(spec.item) : spec.namespace;
}

/** The children that a spec may hold, for the given tag value of a choice. */
export function childrenOf(spec: Spec, tag?: string): Children {
  switch (spec.kind) {
    case "leaf":
    case "raw":
      return {};
    case "group":
      return spec.children;
    case "many":
      return childrenOf(spec.item);
    case "choice":
      return { [spec.tag]: spec.tagSpec, ...(tag === undefined ? {} : spec.cases[tag]) };
  }
}
