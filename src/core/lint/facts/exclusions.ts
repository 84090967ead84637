import type { VpnProfile } from "../../profile/at.ts";
import { type RouteFact, routesOf } from "./routes.ts";

/** The rows that keep a network out of the tunnel, in order. */
export function exclusionsOf(profile: VpnProfile): readonly RouteFact[] {
  return routesOf(profile).filter(({ isExclusion }) => isExclusion);
}

/** The first of them; undefined when there is none. */
export function firstExclusionOf(profile: VpnProfile): RouteFact | undefined {
  return routesOf(profile).find(({ isExclusion }) => isExclusion);
}
