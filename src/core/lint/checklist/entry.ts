import type { VpnProfile } from "../../profile/at.ts";
import type { EapMethodInUse } from "../../profile/eap/methodInUse.ts";
import type { Situation } from "../../vocabulary/spec.ts";
import type { Context } from "../context.ts";
import type { Source } from "../sources.ts";

/** Something that no profile can say and someone has to do or look at before it works. */
export interface ChecklistEntry {
  /** Stable: ticks are kept by it. */
  readonly id: string;
  /** What to do, as a command without a full stop. */
  readonly title: string;
  /** Why, and how: one to three sentences. */
  readonly says: string;
  /** What shows that it is done, typed into PowerShell; names that only a person knows stand in angle brackets. */
  readonly command?: string;
  readonly source: readonly Source[];
  /** Ids of the catalogues that it answers for, beside its own. */
  readonly covers?: readonly string[];
  /** Whether it concerns a profile; every one when absent. What is not known is taken as possible. */
  readonly applies?: (situation: ChecklistSituation) => boolean;
}

/** What decides which entries a profile needs. */
export interface ChecklistSituation extends Situation {
  readonly profile: VpnProfile;
  readonly method: EapMethodInUse;
  readonly context: Context;
}

/** Entries that are done together. */
export interface ChecklistGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ChecklistEntry[];
}
