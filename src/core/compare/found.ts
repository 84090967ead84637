import type { AnyRef } from "../profile/ref.ts";
import type { Meaning } from "./meaning.ts";

/** Two parts at the same place of two profiles that are not alike, before anything is said about them. */
export interface Found {
  readonly kind: "single" | "row" | "order" | "method" | "unknown";
  readonly before: Meaning | null;
  readonly after: Meaning | null;
  /** Where each stands, or would stand: the setting, the row, or the list that lacks the row. */
  readonly places: { readonly before: AnyRef | null; readonly after: AnyRef | null };
  /** What holds them. */
  readonly around: { readonly before: Meaning | null; readonly after: Meaning | null };
  /** The row of a list that both are part of, or that one of them is; null outside lists. */
  readonly row: Meaning | null;
  /** For an order: the rows of both lists that belong together, by their order in each. */
  readonly order?: { readonly before: readonly Meaning[]; readonly after: readonly Meaning[] };
}
