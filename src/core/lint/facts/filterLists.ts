import { at } from "../../profile/at.ts";
import type { Look } from "../rule.ts";

/** The two lists of addresses of a filter. */
export const ADDRESS_LISTS = ["LocalAddressRanges", "RemoteAddressRanges"] as const;

/** The two lists of ports of a filter. */
export const PORT_LISTS = ["LocalPortRanges", "RemotePortRanges"] as const;

/** A list of addresses that decodes, and where it stands. */
export interface AddressList {
  readonly entries: readonly string[];
  /** Made when it is asked for: most lists have nothing to report. */
  readonly ref: () => ReturnType<typeof addressListAt>;
}

/** Every list of addresses in the traffic filters of a profile that decodes. */
export function addressListsOf({ profile }: Pick<Look, "profile">): readonly AddressList[] {
  return (profile.TrafficFilter ?? []).flatMap((filter, index) =>
    ADDRESS_LISTS.flatMap((name) => {
      const entries = filter[name];
      return entries === undefined ? [] : [{ entries, ref: () => addressListAt(index, name) }];
    }),
  );
}

function addressListAt(index: number, name: (typeof ADDRESS_LISTS)[number]) {
  return at.TrafficFilter.at(index)[name];
}
