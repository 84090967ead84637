import { formatIp } from "../../../ip/address.ts";
import { hasHostBits, networkOf, parsePrefix } from "../../../ip/prefix.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { addressListsOf } from "../../facts/filterLists.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (addresses: string) => inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfAddressHostBits = defineRule({
  id: "tf-address-host-bits",
  severity: "warning",
  title: "A network in a filter is named by its first address",
  why: "Routes with bits set behind the prefix are known not to work; what filters do with them is not described.",
  source: [sources.hicksBlog, sources.conclusion],
  good: [filter("10.1.0.0/16,10.2.3.4/32")],
  bad: [filter("10.1.2.3/16,10.2.3.4/32")],

  check(look) {
    for (const { ref, entries } of addressListsOf(look)) {
      const wrong = entries.findIndex((entry) => networkIn(entry) !== null);
      if (wrong === -1) continue;
      const mended = entries.map((entry) => networkIn(entry) ?? entry);
      look.report(ref(), {
        message: `${entries[wrong]} is no network address: the network is ${mended[wrong]}.`,
        fix: safeFix(`Write ${mended.join(",")}`, set(ref(), mended)),
      });
    }
  },
});

/** The network of an entry that has host bits; null for any other. */
function networkIn(entry: string): string | null {
  const prefix = parsePrefix(entry);
  if (prefix === null || !hasHostBits(prefix.address, prefix.length)) return null;
  return `${formatIp(networkOf(prefix.address, prefix.length))}/${prefix.length}`;
}
