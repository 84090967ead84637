import { vpnProfile } from "../vocabulary/profile.ts";
import type { Value } from "../vocabulary/spec.ts";
import { refTo } from "./ref.ts";

/** The root of every ref: `at.NativeProfile.RoutingPolicyType`, `at.Route.at(2).PrefixSize`. */
export const at = refTo(vpnProfile);

/** A whole profile as a typed value; everything in it may be absent. */
export type VpnProfile = Value<typeof vpnProfile>;
