/** A route as a routing table lists it. */
export interface ListedRoute {
  /** "line 12" or "item 3". */
  readonly where: string;
  /** The destination: CIDR, or an address with `mask` beside it. */
  readonly network: string;
  readonly mask: string;
  /** "" for none, and for the sum of several that a table may print. */
  readonly metric: string;
  /** The interface that it leads to; "" when the list does not say. */
  readonly through: string;
}
