import { bitsOf } from "../../../core/ip/address.ts";
import type { NestedNetwork } from "../../../core/ip/nestNetworks.ts";
import { type IpPrefix, formatPrefix } from "../../../core/ip/prefix.ts";

/** A network that overlaps another, in words and as a part of the outermost network around it. */
export interface OverlapRow {
  readonly text: string;
  readonly words: string;
  readonly depth: number;
  /** Where it begins in the outermost network, and how much of that it is: from 0 to 1. */
  readonly start: number;
  readonly share: number;
}

/** The networks that lie in others, hold others or are named more than once; the rest is apart from everything. */
export function overlapRows(nested: readonly NestedNetwork[]): readonly OverlapRow[] {
  let outermost: IpPrefix | undefined;
  return nested.flatMap((one, index) => {
    if (one.depth === 0) outermost = one.network;
    const holdsOthers = (nested[index + 1]?.depth ?? 0) > one.depth;
    if (outermost === undefined || (one.depth === 0 && !holdsOthers && one.times === 1)) return [];
    return [
      {
        text: formatPrefix(one.network),
        words: wordsOf(one, holdsOthers),
        depth: one.depth,
        ...placeIn(one.network, outermost),
      },
    ];
  });
}

function wordsOf({ inside, times }: NestedNetwork, holdsOthers: boolean): string {
  const said = [
    inside === null ? "" : `lies in ${formatPrefix(inside)}`,
    holdsOthers && inside === null ? "holds the following" : "",
    times > 1 ? `named ${times === 2 ? "twice" : `${times} times`}` : "",
  ];
  return said.filter((words) => words !== "").join(", ");
}

function placeIn({ address, length }: IpPrefix, outer: IpPrefix): Pick<OverlapRow, "start" | "share"> {
  const size = 2 ** (bitsOf(outer.address.family) - outer.length);
  return { start: Number(address.value - outer.address.value) / size, share: 2 ** (outer.length - length) };
}
