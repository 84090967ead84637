import { bitsOf, parseIp } from "../../../ip/address.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { addressListsOf } from "../../facts/filterLists.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (addresses: string) => inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfAddressSingle = defineRule({
  id: "tf-address-single",
  severity: "advice",
  title: "A single address in a filter is written with /32",
  why: "Windows itself returns single addresses with /32, and the makers of a published tool found it necessary.",
  source: [sources.dpc, sources.hicksUser],
  disputed: "Samples in wide use leave /32 out.",
  good: [filter("10.1.0.10/32,10.2.0.0/16,10.3.0.1-10.3.0.9")],
  bad: [filter("10.1.0.10,10.2.0.0/16,10.3.0.1-10.3.0.9")],

  check(look) {
    for (const { ref, entries } of addressListsOf(look)) {
      const single = entries.find((entry) => parseIp(entry) !== null);
      if (single === undefined) continue;
      look.report(ref(), {
        message: `${single} stands without a prefix length.`,
        fix: fix("Write the prefix length", set(ref(), entries.map(withLength))),
      });
    }
  },
});

function withLength(entry: string): string {
  const address = parseIp(entry);
  return address === null ? entry : `${entry}/${bitsOf(address.family)}`;
}
