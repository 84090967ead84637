import type { VpnProfile } from "../../profile/at.ts";
import type { JsonObject } from "../graphObject.ts";

/** Tells what a policy says that a profile cannot: where in the policy, and one sentence. */
export type Report = (where: string, text: string) => void;

/**
 * Some settings that both a ProfileXML and a windows10VpnConfiguration of Graph have, each in its own way. What
 * `toGraph` leaves out, the policy cannot say; `fromGraph` reports what a profile cannot.
 */
export interface Section {
  /** The properties of the policy that are looked at here. */
  readonly properties: readonly string[];
  toGraph(profile: VpnProfile): JsonObject;
  /** Total: values of any type may stand in a policy. */
  fromGraph(policy: JsonObject, report: Report): VpnProfile;
}
