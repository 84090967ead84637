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

type Row = NonNullable<Look["profile"]["TrafficFilter"]>[number];

const NO_LISTS: readonly AddressList[] = [];
const known = new WeakMap<readonly Row[], readonly AddressList[]>();

/** Every list of addresses in the traffic filters of a profile that decodes; worked out once for each state of them. */
export function addressListsOf({ profile: { TrafficFilter: rows } }: Pick<Look, "profile">): readonly AddressList[] {
  if (rows === undefined) return NO_LISTS;
  const lists = known.get(rows) ?? rows.flatMap(listsIn);
  known.set(rows, lists);
  return lists;
}

function listsIn(row: Row, index: number): readonly AddressList[] {
  return ADDRESS_LISTS.flatMap((name) => {
    const entries = row[name];
    return entries === undefined ? [] : [{ entries, ref: () => addressListAt(index, name) }];
  });
}

function addressListAt(index: number, name: (typeof ADDRESS_LISTS)[number]) {
  return at.TrafficFilter.at(index)[name];
}
