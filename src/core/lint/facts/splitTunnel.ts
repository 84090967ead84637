/** What a split tunnel takes, as far as the profile, its neighbours and the context say. */
import { formatIp } from "../../ip/address.ts";
import { lastAddressOf, networkOf, parsePrefix } from "../../ip/prefix.ts";
import type { IpRange } from "../../ip/range.ts";
import { type VpnProfile, at } from "../../profile/at.ts";
import { itemsOf } from "../context.ts";
import type { Look } from "../rule.ts";
import { prefixIndexOf } from "./prefixIndex.ts";
import { rangesOverlap } from "./rangeRelations.ts";
import { routesOf } from "./routes.ts";

/** Whether the built-in client makes a split tunnel, said so in the profile. */
export function isSplitTunnel(profile: VpnProfile): boolean {
  return profile.NativeProfile?.RoutingPolicyType === "SplitTunnel";
}

/** Whether the built-in client makes a force tunnel, said so in the profile. */
export function isForceTunnel(profile: VpnProfile): boolean {
  return profile.NativeProfile?.RoutingPolicyType === "ForceTunnel";
}

/** Whether Windows adds the class-based network of the assigned address to a split tunnel. */
export function hasClassRoute(profile: VpnProfile): boolean {
  return profile.NativeProfile?.DisableClassBasedDefaultRoute !== true;
}

/** The same, unless the setting holds text that does not decode: then it is meant, and not known how. */
export function surelyHasClassRoute({ profile, read }: Look): boolean {
  return hasClassRoute(profile) && read(at.NativeProfile.DisableClassBasedDefaultRoute).undecodable.length === 0;
}

/** Whether some row leads into the tunnel, or is meant to: its address may be missing or mistyped. */
export function hasIncludes(profile: VpnProfile): boolean {
  return routesOf(profile).some(({ isExclusion }) => !isExclusion);
}

/** Whether more may go through the tunnel than routes and address class say: what the gateway names, or single apps. */
export function hasOtherWays(profile: VpnProfile): boolean {
  if (profile.NativeProfile?.PlumbIKEv2TSAsRoutes === true) return true;
  return (profile.TrafficFilter ?? []).some(({ RoutingPolicyType: policy }) => policy === "ForceTunnel");
}

/** Whether the profile makes a split tunnel whose routes, all of them readable, say what goes through it. */
export function saysWhatItTakes(profile: VpnProfile): boolean {
  if (!isSplitTunnel(profile) || !hasIncludes(profile) || hasOtherWays(profile)) return false;
  return routesOf(profile).every(({ prefix, isExclusion }) => isExclusion || prefix !== null);
}

/**
 * Finds whether a split tunnel is sure to take none of some addresses: no route leads to them, neither here nor in
 * another profile, and the class-based route does not either. Asks for the address pool when that decides.
 */
export function leftOutFinder(look: Look): (range: IpRange) => boolean {
  const { included } = prefixIndexOf(look.profile);
  const isClassless = !hasClassRoute(look.profile);
  const isTakenElsewhere = takenElsewhere(look);
  return (range) => {
    if (included(range) !== null || isTakenElsewhere(range)) return false;
    if (isClassless) return true;
    const pool = look.ask("addressPool");
    return pool !== undefined && !classNetworksOf(pool).some((network) => rangesOverlap(network, range));
  };
}

function takenElsewhere({ others }: Look): (range: IpRange) => boolean {
  const takeAll = others.some(({ profile }) => isForceTunnel(profile) || hasOtherWays(profile));
  const indexes = others.map(({ profile }) => prefixIndexOf(profile));
  return (range) => takeAll || indexes.some(({ included }) => included(range) !== null);
}

/** A network that Windows adds by the class of an address. */
export interface ClassNetwork extends IpRange {
  readonly cidr: string;
}

/** The class A, B or C networks of a pool's addresses; a pool that is larger than its class counts as a whole. */
export function classNetworksOf(pool: string): readonly ClassNetwork[] {
  return itemsOf(pool).flatMap((item) => {
    const prefix = parsePrefix(item);
    if (prefix === null || prefix.address.family === 6) return [];
    const length = Math.min(prefix.length, classLength(prefix.address.value));
    const first = networkOf(prefix.address, length);
    return { cidr: `${formatIp(first)}/${length}`, first, last: lastAddressOf(prefix.address, length) };
  });
}

function classLength(address: bigint): number {
  const firstOctet = Number(address >> 24n);
  return firstOctet < 128 ? 8 : firstOctet < 192 ? 16 : 24;
}
