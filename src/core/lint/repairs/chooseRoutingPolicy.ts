import { type VpnProfile, at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import { type Fix, fix } from "../finding.ts";

/** Ways to say which tunnel is meant; a device tunnel can only be a split tunnel, and LockDown a force tunnel. */
export function chooseRoutingPolicy({ DeviceTunnel, LockDown }: VpnProfile): readonly Fix[] {
  const split = fix("Make it a split tunnel", set(at.NativeProfile.RoutingPolicyType, "SplitTunnel"));
  const force = fix("Make it a force tunnel", set(at.NativeProfile.RoutingPolicyType, "ForceTunnel"));
  if (DeviceTunnel === true) return [split];
  return LockDown === true ? [force] : [split, force];
}
