import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type AddressList, addressListsOf } from "../../facts/filterLists.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (addresses: string) => inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

const IPV4 = filter("10.1.0.0/16");

export const tfIpv6 = defineRule({
  id: "tf-ipv6",
  severity: "warning",
  title: "Traffic filters and IPv6 do not go together",
  why:
    "In 2021 filters were reported not to work with IPv6 in the tunnel, and the tools that make filters take IPv4 addresses " +
    "only. Nothing newer was found.",
  source: [sources.hicksUser, sources.dpc, sources.intuneVpn],
  disputed: "Microsoft's CSP speaks of addresses and does not leave IPv6 out.",
  context: ["assignsIPv6"],
  covers: ["V20"],
  good: [{ xml: IPV4, context: { assignsIPv6: false } }, IPV4, { xml: IPV4, context: { assignsIPv6: false } }],
  bad: [filter("10.1.0.0/16,2001:db8::/64"), filter("2001:db8::/64"), { xml: IPV4, context: { assignsIPv6: true } }],

  check(look) {
    const lists = addressListsOf(look).filter(({ entries }) => entries.some(isIpv6));
    for (const list of lists) reportList(look, list);
    if (lists.length === 0) reportAssigned(look);
  },
});

function reportList({ report }: Look, { ref, entries }: AddressList): void {
  const left = entries.filter((entry) => !isIpv6(entry));
  report(ref(), {
    message: `${entries.find(isIpv6) ?? "An entry"} is IPv6, which traffic filters are reported not to work with.`,
    fix: left.length === 0 ? [] : fix("Leave IPv4 only", set(ref(), left)),
  });
}

function reportAssigned({ profile, ask, report }: Look): void {
  if (profile.TrafficFilter === undefined || ask("assignsIPv6") !== true) return;
  report(at.TrafficFilter, {
    message:
      "The gateway assigns IPv6 addresses, and traffic filters are reported not to work with IPv6 in the tunnel.",
  });
}

function isIpv6(entry: string): boolean {
  return entry.includes(":");
}
