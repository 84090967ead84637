import { type VpnProfile, at } from "../../profile/at.ts";
import type { Protocol } from "../../vocabulary/applicability.ts";
import type { Look } from "../rule.ts";
import { protocolsOf } from "./tunnelProtocols.ts";

/** What a profile is for: the device before sign-in, the device and nothing beside it, or the user. */
export type TunnelKind = "device" | "lockDown" | "user";

/** The kind of a profile; one with both switches counts as a device tunnel. */
export function tunnelKindOf({ DeviceTunnel, LockDown }: Pick<VpnProfile, "DeviceTunnel" | "LockDown">): TunnelKind {
  if (DeviceTunnel === true) return "device";
  return LockDown === true ? "lockDown" : "user";
}

/** Whether a profile says that it is for the device, or holds a switch for it whose text does not decode. */
export function mayBeForDevice({ read }: Pick<Look, "read">): boolean {
  return [at.DeviceTunnel, at.LockDown].some((ref) => read(ref).present && read(ref).value !== false);
}

/** Those of some profiles that are of a kind. */
export function ofKind<P extends { readonly profile: VpnProfile }>(
  kind: TunnelKind,
  profiles: readonly P[],
): readonly P[] {
  return profiles.filter(({ profile }) => tunnelKindOf(profile) === kind);
}

/** The protocols that the built-in client may use instead of IKEv2; none while no protocol is chosen. */
export function protocolsBesideIkev2({ NativeProfile }: VpnProfile): readonly Protocol[] {
  if (NativeProfile?.NativeProtocolType === undefined) return [];
  return protocolsOf(NativeProfile).filter((protocol) => protocol !== "IKEv2");
}

/** "A", "A and B", "A, B and C": names of profiles in a sentence. */
export function namesInWords(profiles: readonly { readonly name: string }[]): string {
  return new Intl.ListFormat("en-GB").format(profiles.map(({ name }) => name));
}
