import type { AzureVpnSettings } from "../../formats/azureVpnSettings.ts";
import type { CspNode } from "../../formats/cspNodes.ts";
import type { Remark, Unwrapped } from "../importer.ts";
import { loss, note } from "../remarks.ts";
import { routeNodes } from "../windows/connectionNodes.ts";
import { foundProfile } from "../windows/foundProfile.ts";
import { type AzureSignIn, azureEap } from "./azureEap.ts";

/** A profile for the gateway of a client package; `roots` are SHA-1 thumbprints of the roots that came with it. */
export function gatewayProfile(settings: AzureVpnSettings, roots: readonly string[]): Unwrapped {
  const signIn = signInOf(settings);
  return foundProfile({
    name: "",
    scope: null,
    nodes: nodesOf(settings, azureEap(signIn, settings.server, roots)),
    remarks: remarksOn(settings, signIn, roots),
  });
}

/** The word is that of Azure's tools: EAPTLS or EAPMSCHAPv2. */
function signInOf({ signIn }: AzureVpnSettings): AzureSignIn {
  return /mschap/i.test(signIn) ? "password" : "certificate";
}

function nodesOf(settings: AzureVpnSettings, eap: string): readonly CspNode[] {
  const { server, vpnType, routes } = settings;
  return [
    { path: "NativeProfile/Servers", value: server },
    { path: "NativeProfile/RoutingPolicyType", value: routes.length > 0 ? "SplitTunnel" : "" },
    { path: "NativeProfile/NativeProtocolType", value: vpnType === "" ? "IKEv2" : vpnType },
    { path: "NativeProfile/Authentication/UserMethod", value: "Eap" },
    { path: "NativeProfile/Authentication/Eap/Configuration", value: eap },
    ...routes.flatMap((prefix, row) => routeNodes(row, prefix, "")),
  ];
}

function remarksOn(settings: AzureVpnSettings, signIn: AzureSignIn, roots: readonly string[]): readonly Remark[] {
  const { dnsServers, others, routes } = settings;
  return [
    ...signInRemarks(settings, signIn, roots),
    ...(settings.vpnType === ""
      ? [note("The package does not say the protocol. IKEv2 is taken, which Always On uses.")]
      : []),
    ...(routes.length === 0
      ? [note("The package has no routes, so the profile does not say what goes into the tunnel.")]
      : []),
    ...(dnsServers.length > 0 ? [loss(dnsSentence(dnsServers))] : []),
    ...(others.length > 0 ? [loss(`Elements that are not understood were left out: ${others.join(", ")}.`)] : []),
  ];
}

function signInRemarks({ signIn }: AzureVpnSettings, kind: AzureSignIn, roots: readonly string[]): readonly Remark[] {
  const assumed = note("The package does not say how users sign in. A certificate is assumed.");
  const verified = roots.length > 0 ? VERIFIES : WITHOUT_ROOT;
  return [...(signIn === "" ? [assumed] : []), note(kind === "password" ? PASSWORD_ALONE : verified)];
}

const VERIFIES =
  "EAP verifies the gateway by VpnServer and by the root of the package. Microsoft's own profile verifies nothing in EAP, " +
  "because IKEv2 verifies the same gateway. This was not tried on Windows: test it before you deploy it.";
const WITHOUT_ROOT =
  "The package came without VpnServerRoot.cer, so EAP verifies the gateway by its name only, and Windows may ask the user.";
const PASSWORD_ALONE =
  "EAP-MSCHAP v2 verifies no server by itself. The certificate of the gateway is verified by IKEv2.";

function dnsSentence(servers: readonly string[]): string {
  return (
    `The DNS servers ${servers.join(", ")} are left out: the package does not say which names they answer. ` +
    "A name resolution rule can name them."
  );
}
