import { counted } from "../../phrases.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { inventoryOf, isStrayText } from "../../profile/inventory.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { documentOf } from "../documentOf.ts";
import type { ExportJob } from "../exporter.ts";
import { nodesOf } from "../nodesOf.ts";
import type { Sayable } from "./sayable.ts";
import { unsaid } from "./unsaid.ts";

const IN_EAP = /^NativeProfile\/Authentication\/Eap\/Configuration\//;

/** What a VPN policy leaves out of a profile, one sentence each. */
export function policyLosses(job: ExportJob, said: Sayable): readonly string[] {
  const document = documentOf(job);
  return [
    ...unsaid(withoutCarriedElsewhere(said, job.name), withoutEap(said.carried), said.unreadable),
    ...eapLosses(said),
    ...notUnderstood(document, said.policy["eapXml"] !== undefined),
    ...commentLosses(document),
  ];
}

/** The name of the connection and the EAP configuration have properties of their own. */
function withoutCarriedElsewhere({ spelled }: Sayable, name: string): VpnProfile {
  const { ProfileName, ...others } = withoutEap(spelled);
  return ProfileName === undefined || ProfileName === name ? others : { ...others, ProfileName };
}

function withoutEap(profile: VpnProfile): VpnProfile {
  const authentication = profile.NativeProfile?.Authentication;
  if (authentication?.Eap === undefined) return profile;
  const { Eap, ...others } = authentication;
  const type = Eap.Type === undefined ? {} : { Eap: { Type: Eap.Type } };
  return { ...profile, NativeProfile: { ...profile.NativeProfile, Authentication: { ...others, ...type } } };
}

function eapLosses({ eap, policy }: Sayable): readonly string[] {
  const isLost = eap !== null && policy["eapXml"] === undefined;
  return isLost ? ["NativeProfile/Authentication/Eap/Configuration is left out."] : [];
}

/** What no setting is read from; inside an EAP configuration that is carried, all of it is carried. */
function notUnderstood(document: XmlDocument, isEapCarried: boolean): readonly string[] {
  const { unknown, undecodable } = inventoryOf(document);
  const isOutside = (path: string) => !(isEapCarried && IN_EAP.test(path));
  return [
    ...undecodable
      .filter(({ path }) => isOutside(path))
      .map(({ path, text, message }) => `${path} is left out: ${text.trim()}. ${message}`),
    ...unknown.filter(isOutside).map(unknownLoss),
  ];
}

function unknownLoss(path: string): string {
  if (isStrayText(path)) return "Text between the elements is left out.";
  return `${path} is left out: it is not an element that the designer knows there.`;
}

function commentLosses(document: XmlDocument): readonly string[] {
  const count = [...nodesOf(document)].filter(({ node }) => node.kind === "comment").length;
  return count === 0 ? [] : [`${counted(count, "comment is", "comments are")} left out.`];
}
