/** What the type of a profile promises, checked by the compiler; nothing here runs. */
import type { vpnProfile } from "./profile.ts";
import type { Value } from "./spec.ts";

type VpnProfile = Value<typeof vpnProfile>;
type Native = NonNullable<VpnProfile["NativeProfile"]>;
type Config = NonNullable<NonNullable<EapOf<Native>["EapHostConfig"]>["Config"]>;
type Phase2 = NonNullable<NonNullable<Config["EapTtls"]>["Phase2Authentication"]>;
type Inner = NonNullable<NonNullable<NonNullable<Phase2["EapHostConfig"]>["Config"]>["Eap"]>;
type TeapRows = NonNullable<NonNullable<Config["EapTeap"]>["Phase2Authentication"]>["InnerMethodConfig"];
type Route = NonNullable<VpnProfile["Route"]>[number];

type EapOf<N extends Native> = NonNullable<NonNullable<NonNullable<N["Authentication"]>["Eap"]>["Configuration"]>;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const readsAs: readonly [
  Same<VpnProfile["AlwaysOn"], boolean | undefined>,
  Same<VpnProfile["ProfileName"], string | undefined>,
  Same<VpnProfile["IPv4InterfaceMetric"], number | undefined>,
  Same<VpnProfile["DataEncryption"], "None" | "Require" | "Max" | "Optional" | undefined>,
  Same<Native["RoutingPolicyType"], "SplitTunnel" | "ForceTunnel" | undefined>,
  Same<NonNullable<Native["Servers"]>[number]["friendlyName"], string | undefined>,
  Same<NonNullable<Native["Authentication"]>["UserMethod"], "Eap" | "MSChapv2" | undefined>,
  Same<Route["PrefixSize"], number | undefined>,
  Same<NonNullable<VpnProfile["PluginProfile"]>["CustomConfiguration"], string | undefined>,
  Same<NonNullable<Config["Eap"]>["Type"], "13" | "25" | "26">,
  Same<Inner["Type"], "13" | "26">,
  Same<Phase2["PAPAuthentication"], true | undefined>,
  Same<NonNullable<TeapRows>[number]["Parameters"], string | undefined>,
  Same<
    NonNullable<Config["EapSim"]>["Realm"],
    { readonly "@Enabled"?: boolean; readonly "text()"?: string } | undefined
  >,
  Same<NonNullable<EapOf<Native>["EapHostConfig"]>["ConfigBlob"], string | undefined>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];

export const complete: VpnProfile = {
  AlwaysOn: true,
  NativeProfile: {
    Servers: [{ address: "vpn.contoso.com", friendlyName: "Head office" }],
    RoutingPolicyType: "SplitTunnel",
    NativeProtocolType: "ProtocolList",
    ProtocolList: { NativeProtocol: [{ Type: "Ikev2" }, { Type: "Sstp" }], RetryTimeInHours: 24 },
  },
  Route: [{ Address: "10.0.0.0", PrefixSize: 8 }],
};

export const empty: VpnProfile = {};

// @ts-expect-error Windows has no routing policy of that name.
export const wrongWord: Native = { RoutingPolicyType: "Split" };

// @ts-expect-error A route is an element that may stand several times.
export const notAList: VpnProfile = { Route: { Address: "10.0.0.0" } };

// @ts-expect-error Names are those of the XML, in its letter case.
export const wrongCase: VpnProfile = { alwaysOn: true };

// @ts-expect-error A switch is a boolean, not its text.
export const text: VpnProfile = { AlwaysOn: "true" };

export function change(profile: VpnProfile): void {
  // @ts-expect-error Values are read, and changed through the document only.
  profile.AlwaysOn = false;
}
