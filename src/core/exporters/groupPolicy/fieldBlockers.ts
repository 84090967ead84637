import { parseIp } from "../../ip/address.ts";
import { dpcEapOf } from "../../formats/dpc/eap.ts";
import type { DpcTunnel } from "../../formats/dpc/registry.ts";
import { isDpcDomain } from "../../formats/dpc/profileOfFields.ts";
import type { VpnProfile } from "../../profile/at.ts";
import type { Problem } from "../../profile/problems.ts";
import { blocker } from "../blocker.ts";

/** Why DPC's fields cannot make a connection like this one: what DPC needs, and what it always sets otherwise. */
export function fieldBlockers(tunnel: DpcTunnel, profile: VpnProfile): readonly Problem[] {
  const reasons = [
    ...(profile.PluginProfile === undefined ? [] : ["DPC sets up the client built into Windows only, and no VPN app."]),
    ...serverReasons(profile),
    ...(tunnel === "MachineTunnel" ? machineReasons(profile) : userReasons(profile)),
  ];
  return reasons.map((message) => blocker("dpc", `${message} ${USE_OVERRIDE}`));
}

const USE_OVERRIDE = "Take OverrideXML instead.";

function serverReasons({ NativeProfile }: VpnProfile): readonly string[] {
  const servers = NativeProfile?.Servers ?? [];
  const [first] = servers;
  if (servers.length !== 1 || first === undefined) return ["DPC takes exactly one server."];
  const isName = isDpcDomain(first.address) && parseIp(first.address) === null;
  return isName ? [] : ["DPC takes the server by its full name with a dot, not by an address."];
}

function machineReasons({ NativeProfile }: VpnProfile): readonly string[] {
  const isCertificate = NativeProfile?.Authentication?.MachineMethod === "Certificate";
  return [
    ...(isCertificate ? [] : ["DPC's device tunnel signs in with the computer's certificate only."]),
    ...(NativeProfile?.NativeProtocolType === "IKEv2" ? [] : ["DPC's device tunnel uses IKEv2 only."]),
    ...(NativeProfile?.RoutingPolicyType === "ForceTunnel" ? ["DPC's device tunnel is a split tunnel only."] : []),
  ];
}

function userReasons(profile: VpnProfile): readonly string[] {
  const eap = dpcEapOf(profile);
  if (eap === null) return ["DPC signs users in with EAP-TLS inside PEAP only, and this profile does not."];
  const protocol = profile.NativeProfile?.NativeProtocolType ?? "";
  return [
    ...(eap.rootThumbprints.length > 0 ? [] : ["DPC needs the thumbprint of the server's root (TrustedRootCA)."]),
    ...(eap.issuerThumbprints.length > 0 ? [] : ["DPC needs the thumbprint of the users' issuer (IssuerHash)."]),
    ...(["IKEv2", "SSTP", "ProtocolList"].includes(protocol) ? [] : ["DPC sets up IKEv2 and SSTP only."]),
  ];
}
