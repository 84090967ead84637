import type { VpnProfile } from "../../profile/at.ts";
import type { Suite } from "../../profile/suites.ts";
import { protocolsOf } from "./tunnelProtocols.ts";

/** The cryptography suite, where a protocol that uses it is possible: IKEv2 or L2TP; without what does not decode. */
export function suiteInUse({ NativeProfile }: VpnProfile): Suite | undefined {
  return NativeProfile !== undefined && mayUseSuite(NativeProfile) ? NativeProfile.CryptographySuite : undefined;
}

/** The same where Windows is known to apply it: not with Automatic, of which a rule says so. */
export function appliedSuite(profile: VpnProfile): Suite | undefined {
  return profile.NativeProfile?.NativeProtocolType === "Automatic" ? undefined : suiteInUse(profile);
}

/** Whether the built-in client may use IKEv2 or L2TP, the protocols to which a suite applies. */
export function mayUseSuite(native: NonNullable<VpnProfile["NativeProfile"]>): boolean {
  return protocolsOf(native).some((protocol) => protocol === "IKEv2" || protocol === "L2TP");
}
