import { LONGEST_LISTS } from "../../formats/graphVpn.ts";
import { unsayableInSuite } from "../../formats/graphVpn/suite.ts";
import type { Problem } from "../../profile/problems.ts";
import { blocker } from "../blocker.ts";
import type { Sayable } from "./sayable.ts";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Why a VPN policy cannot do for a profile: what it has to say and cannot, and what would mean something else. */
export function policyBlockers(said: Sayable, certificateProfile: string): readonly Problem[] {
  const isApp = said.profile.PluginProfile !== undefined;
  const messages = [
    ...(isApp ? appMessages(said) : nativeMessages(said)),
    ...filterMessages(said),
    ...lengthMessages(said),
    ...referenceMessages(certificateProfile),
  ];
  return messages.map((message) => blocker("intune-vpn-policy", message));
}

function appMessages({ profile, policy }: Sayable): readonly string[] {
  if (policy["connectionType"] !== undefined) return [];
  const name = profile.PluginProfile?.PluginPackageFamilyName;
  if (name === undefined) return ["The profile names no app, and the policy has to."];
  return [`An Intune VPN policy can name seven apps only, and ${name} is none whose package is known here.`];
}

function nativeMessages(said: Sayable): readonly string[] {
  return [...protocolMessages(said), ...serverMessages(said), ...signInMessages(said), ...suiteMessages(said)];
}

function protocolMessages({ profile, policy }: Sayable): readonly string[] {
  if (policy["connectionType"] !== undefined) return [];
  const protocol = profile.NativeProfile?.NativeProtocolType;
  if (protocol === undefined) return ["The profile names no protocol, and the policy has to."];
  return [`An Intune VPN policy has no word for the protocol ${protocol}.`];
}

function serverMessages({ policy }: Sayable): readonly string[] {
  return policy["servers"] === undefined ? ["The profile names no server, and the policy has to."] : [];
}

function signInMessages({ policy }: Sayable): readonly string[] {
  if (policy["authenticationMethod"] === "customEapXml" && policy["eapXml"] === undefined)
    return ["The user signs in with EAP, and the profile has no EAP configuration for the policy."];
  if (policy["authenticationMethod"] !== undefined) return [];
  return ["The profile names no way to sign in that an Intune VPN policy has: EAP, a password or a certificate."];
}

/** Graph would fill in values of its own, and the connection would fail. */
function suiteMessages({ profile }: Sayable): readonly string[] {
  const suite = profile.NativeProfile?.CryptographySuite;
  const settings = suite === undefined ? [] : unsayableInSuite(suite);
  if (settings.length === 0) return [];
  return [`The policy needs all six algorithms, each with a word in Graph. It has none for ${settings.join(", ")}.`];
}

function filterMessages({ profile, policy }: Sayable): readonly string[] {
  const isOpen = (profile.TrafficFilter ?? []).length > 0 && policy["trafficRules"] === undefined;
  return isOpen ? ["None of the traffic filters can be said in the policy, and without any, all traffic passes."] : [];
}

function lengthMessages({ policy }: Sayable): readonly string[] {
  return Object.entries(LONGEST_LISTS).flatMap(([name, longest]) => {
    const list = policy[name];
    if (!Array.isArray(list) || list.length <= longest) return [];
    return [`Graph takes at most ${longest} entries in ${name}, and the profile has ${list.length}.`];
  });
}

function referenceMessages(certificateProfile: string): readonly string[] {
  const id = certificateProfile.trim();
  return id === "" || GUID.test(id) ? [] : [`"${id}" is no id of an Intune profile, which is a GUID.`];
}
