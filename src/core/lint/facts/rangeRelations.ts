import type { IpRange } from "../../ip/range.ts";

/** Whether a range holds all addresses of another; never across families. */
export function holdsRange(outer: IpRange, inner: IpRange): boolean {
  return (
    outer.first.family === inner.first.family &&
    outer.first.value <= inner.first.value &&
    outer.last.value >= inner.last.value
  );
}

/** Whether two ranges share an address; never across families. */
export function rangesOverlap(one: IpRange, other: IpRange): boolean {
  return (
    one.first.family === other.first.family &&
    one.first.value <= other.last.value &&
    one.last.value >= other.first.value
  );
}
