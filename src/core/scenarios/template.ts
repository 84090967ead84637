import type { Starter } from "../deployment/newProfile.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import type { Plan } from "./plan.ts";

/** A way to sign in or to connect that many profiles share, as a plan for any one of them. */
export interface Template {
  /** Also the name of its file in `templates`. */
  readonly id: string;
  readonly title: string;
  /** For whom it is, in a sentence or two. */
  readonly summary: string;
  /** What has to be there besides the profile: "CA: issues …"; what stands before the colon says who. */
  readonly needs: readonly string[];
  /** For whom a profile with it is installed. */
  readonly scope: Scope;
  /** What a new profile begins with. */
  readonly starter: Starter;
  /**
   * What is missing in a profile, as steps. What stands there stays, unless the template excludes it; what only the
   * administrator knows becomes a question. On a profile that has been given the template the steps change nothing.
   */
  readonly plan: (document: XmlDocument) => Plan;
}

/** Who or what is needed besides the profile, in a word or two each. */
export function neededBy({ needs }: Pick<Template, "needs">): readonly string[] {
  return needs.map((need) => need.slice(0, need.indexOf(":")));
}
