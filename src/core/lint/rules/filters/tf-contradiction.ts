import type { IpRange } from "../../../ip/range.ts";
import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type FilterFact, filtersOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ICMP_FILTER = "<Protocol>1</Protocol>";

const filter = (...conditions: readonly string[]) => inProfile`
  <TrafficFilter>
    ${[...conditions, "<RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>"].join("\n")}
  </TrafficFilter>`;

export const tfContradiction = defineRule({
  id: "tf-contradiction",
  severity: "warning",
  title: "The conditions of a filter can be met together",
  why: "All conditions of a filter have to be met. Where one of them rules another out, the filter allows nothing.",
  source: [sources.csp2020, sources.conclusion],
  good: [filter(ICMP_FILTER), filter(ICMP_FILTER, "<LocalAddressRanges>10.8.0.0/16</LocalAddressRanges>")],
  bad: [
    filter("<Protocol>58</Protocol>"),
    {
      xml: filter(ICMP_FILTER, "<LocalAddressRanges>2001:db8::/64</LocalAddressRanges>"),
      alongside: ["tf-ipv6", "tf-local-and-remote"],
    },
  ],

  check(look) {
    for (const one of filtersOf(look)) {
      const why = one.isReadable ? contradictionIn(one) : null;
      if (why !== null)
        look.report(at.TrafficFilter.at(one.index), { message: `Filter ${one.index + 1} can match nothing: ${why}.` });
    }
  },
});

const ICMP = 1;
const ICMPV6 = 58;

function contradictionIn({ protocol, local, remote }: FilterFact): string | null {
  const families = [familyOf(local), familyOf(remote)];
  if (protocol === ICMPV6 && families.includes(4)) return "ICMPv6 does not run between IPv4 addresses";
  if (protocol === ICMP && families.includes(6)) return "ICMP for IPv4 does not run between IPv6 addresses";
  if (families.includes(4) && families.includes(6)) return "one side is IPv4 and the other IPv6";
  return null;
}

/** The family that all ranges belong to; null where they are mixed, or none are given. */
function familyOf(ranges: readonly IpRange[] | undefined): 4 | 6 | null {
  const [first, ...others] = new Set(ranges?.map((range) => range.first.family));
  return first === undefined || others.length > 0 ? null : first;
}
