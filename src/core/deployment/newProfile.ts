import type { Scope } from "../vocabulary/spec.ts";

/** A starting point: what it is for, and a text in which only what a person must supply is left open. */
export interface Starter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly name: string;
  readonly scope: Scope;
  readonly text: string;
}

/** New text has the line ends of Windows, which also lets a script carry it readably. */
function withWindowsLineEnds(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

/** A user tunnel over IKEv2 with EAP; the EAP method is chosen in the authentication panel. */
export const userTunnel: Starter = {
  id: "user-tunnel",
  title: "New user tunnel",
  summary: "Connects after sign-in, proves the user with EAP, sends chosen networks through the tunnel.",
  name: "Always On VPN",
  scope: "user",
  text: withWindowsLineEnds(`<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <DnsSuffix><?fill-in DNS suffix of the internal network?></DnsSuffix>
  <TrustedNetworkDetection><?fill-in DNS suffix of the internal network?></TrustedNetworkDetection>
  <NativeProfile>
    <Servers><?fill-in Public name of the VPN server?></Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <UserMethod>Eap</UserMethod>
    </Authentication>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
</VPNProfile>
`),
};

/** A device tunnel: IKEv2, machine certificate, split tunnel; nothing else is possible. */
export const deviceTunnel: Starter = {
  id: "device-tunnel",
  title: "New device tunnel",
  summary: "Connects before anyone signs in, proves the computer with its certificate, reaches the domain controllers.",
  name: "Always On VPN Device Tunnel",
  scope: "device",
  text: withWindowsLineEnds(`<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <DnsSuffix><?fill-in DNS suffix of the internal network?></DnsSuffix>
  <TrustedNetworkDetection><?fill-in DNS suffix of the internal network?></TrustedNetworkDetection>
  <NativeProfile>
    <Servers><?fill-in Public name of the VPN server?></Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
  </NativeProfile>
</VPNProfile>
`),
};

/** Nothing at all, for those who write or paste the rest. */
export const emptyProfile: Starter = {
  id: "empty",
  title: "Empty profile",
  summary: "An empty VPNProfile element.",
  name: "VPN",
  scope: "user",
  text: withWindowsLineEnds("<VPNProfile>\n</VPNProfile>\n"),
};

export const STARTERS: readonly Starter[] = [userTunnel, deviceTunnel, emptyProfile];
