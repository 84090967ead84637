import { formatIp } from "../../../core/ip/address.ts";
import { type NestedNetwork, nestNetworks } from "../../../core/ip/nestNetworks.ts";
import {
  EVERYTHING,
  aggregateNetworks,
  rangesOf,
  splitNetworks,
  subtractNetworks,
  tidyNetworks,
} from "../../../core/ip/networks.ts";
import { type IpPrefix, formatPrefix } from "../../../core/ip/prefix.ts";

/** What can be done with networks. */
export const OPERATIONS = {
  aggregate: { title: "Combine", does: "The fewest networks that hold exactly the same addresses." },
  tidy: { title: "Tidy up", does: "Clears host bits, drops repeats and sorts." },
  subtract: { title: "Take others away", does: "What is left of the networks without the others." },
  everythingExcept: {
    title: "Everything except these",
    does: "All addresses but these, for a tunnel that takes nearly all traffic by routes instead of forcing it.",
  },
  overlaps: { title: "Show overlaps", does: "Which networks lie in others, and which are named twice." },
  split: { title: "Split", does: "Cuts larger networks into parts of one prefix length; smaller ones stay." },
  ranges: { title: "Show as ranges", does: "First and last addresses instead of prefix lengths." },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly does: string }>>;

export type Operation = keyof typeof OPERATIONS;

export interface Inputs {
  readonly networks: readonly IpPrefix[];
  /** What is taken away. */
  readonly others: readonly IpPrefix[];
  /** The prefix length to split to, as typed. */
  readonly length: string;
  /** Whether everything includes the addresses of IPv6. */
  readonly hasIpv6: boolean;
}

export type Outcome =
  /** `lines` say the networks in words to copy. */
  | { readonly kind: "networks"; readonly networks: readonly IpPrefix[]; readonly lines: readonly string[] }
  | { readonly kind: "overlaps"; readonly nested: readonly NestedNetwork[] }
  | { readonly kind: "refused"; readonly reason: string };

/** What an operation makes of the networks. */
export function outcomeOf(operation: Operation, { networks, others, length, hasIpv6 }: Inputs): Outcome {
  switch (operation) {
    case "aggregate":
      return found(aggregateNetworks(networks));
    case "tidy":
      return found(tidyNetworks(networks));
    case "subtract":
      return found(subtractNetworks(networks, others));
    case "everythingExcept":
      return found(networks.length === 0 ? [] : everythingExcept(networks, hasIpv6));
    case "overlaps":
      return { kind: "overlaps", nested: nestNetworks(networks) };
    case "split":
      return splitOutcome(networks, length);
    case "ranges":
      return { ...found(aggregateNetworks(networks)), lines: rangesOf(networks).map(rangeText) };
  }
}

function everythingExcept(networks: readonly IpPrefix[], hasIpv6: boolean): readonly IpPrefix[] {
  return subtractNetworks(hasIpv6 ? [EVERYTHING[4], EVERYTHING[6]] : [EVERYTHING[4]], networks);
}

function found(networks: readonly IpPrefix[]): Extract<Outcome, { kind: "networks" }> {
  return { kind: "networks", networks, lines: networks.map(formatPrefix) };
}

function splitOutcome(networks: readonly IpPrefix[], typed: string): Outcome {
  const text = typed.trim().replace(/^\//, "");
  if (!/^\d{1,3}$/.test(text)) return { kind: "refused", reason: "A prefix length such as 24 is expected." };
  const split = splitNetworks(networks, Number(text));
  return split.ok ? found(split.value) : { kind: "refused", reason: split.error };
}

function rangeText({ first, last }: ReturnType<typeof rangesOf>[number]): string {
  return `${formatIp(first)}-${formatIp(last)}`;
}
