/**
 * The VPN policy of Microsoft Graph (windows10VpnConfiguration, beta only) and ProfileXML, both ways. Which setting is
 * which stands once, in the sections; what neither of the two can say about the other is left out here and told there.
 */
import type { VpnProfile } from "../profile/at.ts";
import type { Scope } from "../vocabulary/spec.ts";
import { type JsonObject, flagAt, namesOf, propertyOf, textAt } from "./graphObject.ts";
import { apps } from "./graphVpn/apps.ts";
import { type SignIn, SIGN_IN_PROPERTIES, signInFromGraph, signInToGraph } from "./graphVpn/authentication.ts";
import { compliance, withoutIdleCompliance } from "./graphVpn/compliance.ts";
import { connection } from "./graphVpn/connection.ts";
import { nameRules } from "./graphVpn/nameRules.ts";
import { plainSettings } from "./graphVpn/plainSettings.ts";
import { proxy, withProxyPort } from "./graphVpn/proxy.ts";
import { routes } from "./graphVpn/routes.ts";
import type { Report, Section } from "./graphVpn/section.ts";
import { suite } from "./graphVpn/suite.ts";
import { trafficRules, withPlainRanges } from "./graphVpn/trafficRules.ts";

/** The type of these policies, without "#microsoft.graph.". */
export const GRAPH_VPN = "windows10VpnConfiguration";

/** Something that a policy says and a profile cannot. */
export interface Unsayable {
  /** The property: "routes[2].prefixSize". */
  readonly where: string;
  /** One sentence. */
  readonly text: string;
}

/** What a policy means as a profile, ready for `newProfileText(value, eap)`. */
export interface GraphVpnProfile {
  readonly value: VpnProfile;
  /** Text of the EAP configuration; null when there is none. */
  readonly eap: string | null;
  readonly name: string | null;
  readonly scope: Scope | null;
  readonly unsayable: readonly Unsayable[];
}

const SECTIONS: readonly Section[] = [
  connection,
  plainSettings,
  compliance,
  proxy,
  suite,
  apps,
  trafficRules,
  routes,
  nameRules,
];

/** How many entries Graph's reference allows in a list of a policy. */
export const LONGEST_LISTS: Readonly<Record<string, number>> = {
  servers: 500,
  associatedApps: 10_000,
  trafficRules: 1000,
  routes: 1000,
  dnsRules: 1000,
};

const KNOWN = new Set([...SECTIONS.flatMap(({ properties }) => properties), ...SIGN_IN_PROPERTIES]);

/** What every policy has about itself; nothing of it belongs into a profile. */
const ABOUT_THE_POLICY =
  /^(?:@|id$|displayName$|description$|version$|(?:created|lastModified)DateTime$|supportsScopeTags$|roleScopeTagIds$|connectionName$|profileTarget$|(?:group)?assignments$|.*Status(?:es|Overview)$|.*Summaries$)/i;

/**
 * The properties of the policy for a profile, without its type and names. What is not in it, the policy cannot say;
 * `connectionType` or `authenticationMethod` missing means that it cannot be said at all.
 */
export function toGraphVpn(profile: VpnProfile, eap: string | null, certificateProfile: string): JsonObject {
  return {
    ...Object.assign({}, ...SECTIONS.map((section) => section.toGraph(profile))),
    ...signInToGraph({ authentication: methodsInUse(profile), eap }, certificateProfile),
  };
}

/** Before anyone signs in, only the computer can. */
function methodsInUse({ DeviceTunnel, NativeProfile: { Authentication = {} } = {} }: VpnProfile) {
  const { UserMethod: _, ...ofMachine } = Authentication;
  return DeviceTunnel === true && ofMachine.MachineMethod === "Certificate" ? ofMachine : Authentication;
}

/** The profile that a policy means. Total: a policy may hold anything. */
export function fromGraphVpn(policy: JsonObject): GraphVpnProfile {
  const unsayable: Unsayable[] = [];
  const report: Report = (where, text) => unsayable.push({ where, text });
  const value = SECTIONS.map((section) => section.fromGraph(policy, report)).reduce(merge, {});
  const signIn = value.PluginProfile === undefined ? signInFromGraph(policy, report) : signInOfApp(policy, report);
  reportStrangers(policy, report);
  return {
    value: withSignIn(value, signIn),
    eap: signIn.eap,
    name: textAt(policy, "connectionName") ?? textAt(policy, "displayName"),
    scope: scopeOf(policy),
    unsayable,
  };
}

/** The profile spelled as it comes back from a policy, where that means the same. */
export function spelledAsGraph(profile: VpnProfile): VpnProfile {
  return withPlainRanges(withProxyPort(withoutIdleCompliance(profile)));
}

/** Where a policy for a scope goes: `profileTarget`. */
export function targetOf(scope: Scope): "user" | "device" {
  return scope === "user" ? "user" : "device";
}

function scopeOf(policy: JsonObject): Scope | null {
  const isDeviceTunnel = flagAt(policy, "enableDeviceTunnel") === true;
  switch (textAt(policy, "profileTarget")?.toLowerCase()) {
    case "user":
      return "user";
    case "device":
      return isDeviceTunnel ? "device" : "allUsers";
    case "autopilotdevice":
      return "device";
    default:
      return isDeviceTunnel ? "device" : null;
  }
}

function merge(one: VpnProfile, other: VpnProfile): VpnProfile {
  const native = { ...one.NativeProfile, ...other.NativeProfile };
  return { ...one, ...other, ...(Object.keys(native).length === 0 ? {} : { NativeProfile: native }) };
}

function withSignIn(value: VpnProfile, { authentication }: SignIn): VpnProfile {
  if (Object.keys(authentication).length === 0) return value;
  return { ...value, NativeProfile: { ...value.NativeProfile, Authentication: authentication } };
}

function signInOfApp(policy: JsonObject, report: Report): SignIn {
  const method = textAt(policy, "authenticationMethod");
  if (method !== null) report("authenticationMethod", "An app signs in as its own configuration says.");
  return { authentication: {}, eap: null };
}

function reportStrangers(policy: JsonObject, report: Report): void {
  for (const name of namesOf(policy)) {
    if (KNOWN.has(name) || ABOUT_THE_POLICY.test(name) || name.includes("@")) continue;
    if (saysSomething(propertyOf(policy, name))) report(name, "ProfileXML has nothing for it.");
  }
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === "" || value === false) return false;
  return !Array.isArray(value) || value.length > 0;
}
