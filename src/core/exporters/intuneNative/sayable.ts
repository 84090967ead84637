import type { JsonObject } from "../../formats/graphObject.ts";
import { fromGraphVpn, spelledAsGraph, toGraphVpn } from "../../formats/graphVpn.ts";
import { type VpnProfile, at } from "../../profile/at.ts";
import { locate, rootSpot } from "../../profile/locate.ts";
import { newProfileText } from "../../profile/newText.ts";
import { readSpot } from "../../profile/read.ts";
import { transplant } from "../../profile/transplant.ts";
import { vpnProfile } from "../../vocabulary/profile.ts";
import type { XmlDocument } from "../../xml/document.ts";

/** A profile beside what a VPN policy of Graph can say of it. */
export interface Sayable {
  /** As written. */
  readonly profile: VpnProfile;
  /** The same, spelled as it comes back from a policy. */
  readonly spelled: VpnProfile;
  /** Routes and traffic filters in which something cannot be read, as "Route 3": without it, they would mean more. */
  readonly unreadable: ReadonlySet<string>;
  readonly eap: string | null;
  /** Properties of the policy. */
  readonly policy: JsonObject;
  /** What the policy means. */
  readonly carried: VpnProfile;
  /** The same as text, with the EAP configuration. */
  readonly text: string;
}

const { EapHostConfig } = at.NativeProfile.Authentication.Eap.Configuration;

/** What a policy can say of a profile; `certificateProfile` goes into its reference to a certificate. */
export function sayable(document: XmlDocument, certificateProfile: string): Sayable {
  const { value: profile, unreadable } = profileIn(document);
  const spelled = spelledAsGraph(profile);
  const eap = eapIn(document);
  const policy = toGraphVpn(withoutRows(spelled, unreadable), eap, certificateProfile);
  const back = fromGraphVpn(policy);
  const text = newProfileText(back.value, back.eap);
  return { profile, spelled, unreadable, eap, policy, carried: back.value, text };
}

function profileIn(document: XmlDocument) {
  const root = rootSpot(document);
  if (root === null) return { value: {}, unreadable: new Set<string>() };
  const { value, undecodable } = readSpot(root, vpnProfile);
  const rows = undecodable.flatMap(({ below: [row] }) =>
    row?.name === "Route" || row?.name === "TrafficFilter" ? `${row.name} ${(row.index ?? 0) + 1}` : [],
  );
  return { value: (value ?? {}) as VpnProfile, unreadable: new Set(rows) };
}

function withoutRows(profile: VpnProfile, unreadable: ReadonlySet<string>): VpnProfile {
  const { Route, TrafficFilter, ...others } = profile;
  const isReadable = (name: string) => (_: unknown, index: number) => !unreadable.has(`${name} ${index + 1}`);
  return {
    ...others,
    ...(Route && { Route: Route.filter(isReadable("Route")) }),
    ...(TrafficFilter && { TrafficFilter: TrafficFilter.filter(isReadable("TrafficFilter")) }),
  };
}

/** The EAP configuration as a text of its own. */
function eapIn(document: XmlDocument): string | null {
  const spot = locate(document, EapHostConfig.path);
  return spot === null ? null : transplant(spot, new Map([["", ""]]), "");
}
