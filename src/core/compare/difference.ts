/** What two profiles say differently. */
import type { AnyRef } from "../profile/ref.ts";
import type { Area } from "./areas.ts";

/** From the first profile to the second. */
export type Kind = "added" | "removed" | "changed" | "moved";

export interface Difference {
  readonly kind: Kind;
  readonly area: Area;
  /** Names below `VPNProfile`, joined by "/", without indexes. */
  readonly path: string;
  /** Of the setting, in words. */
  readonly title: string;
  /** Which row of a list it is about: "10.0.0.0/8"; null outside lists. */
  readonly row: string | null;
  /** What the first profile says, in words, without secrets; null when it says nothing. */
  readonly before: Words | null;
  readonly after: Words | null;
  /** Set when both mean the same: why it is written in another way. */
  readonly respelling: Reason | null;
  /** Why Windows may have dropped, changed or added it; null when that is not known, or not asked for. */
  readonly reason: Reason | null;
  /** What is counted in a summary. */
  readonly unit: Unit;
  /** Where it stands in each profile, or would stand. */
  readonly places: { readonly before: Place; readonly after: Place };
}

export interface Words {
  readonly text: string;
  /** The settings inside, one in each line; empty for a single value. */
  readonly details: readonly string[];
}

/** How far a reason may be trusted. */
export type Certainty = "documented" | "seen" | "reported" | "likely";

export interface Reason {
  /** One sentence. */
  readonly text: string;
  readonly certainty: Certainty;
}

/** What a summary counts: a row of a list, or a setting; differences with the same key are one. */
export interface Unit {
  readonly one: string;
  readonly many: string;
  readonly key: string;
  readonly kind: Kind;
}

/** A place in one of the profiles, and what stands there. */
export interface Place {
  /** The setting, the row, or the list that a row is missing in; null for what the vocabulary does not know. */
  readonly ref: AnyRef | null;
  /** Undefined when nothing stands there. */
  readonly value: unknown;
  /** False when what stands there cannot be carried over as a value: it does not decode, or holds unknown elements. */
  readonly isWhole: boolean;
  /** Where among the rows of its list; null outside lists. */
  readonly index: number | null;
}
