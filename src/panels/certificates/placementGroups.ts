import type { Placement } from "../../core/profile/eap/placements.ts";

/** The places of one command: the same at several levels of a profile. */
export interface PlacementGroup {
  readonly command: string;
  readonly levels: readonly Placement[];
}

/** Placements under their commands, in the order in which each first comes. */
export function placementGroups(placements: readonly Placement[]): readonly PlacementGroup[] {
  const groups = new Map<string, Placement[]>();
  for (const placement of placements)
    groups.set(placement.command, [...(groups.get(placement.command) ?? []), placement]);
  return [...groups].map(([command, levels]) => ({ command, levels }));
}
