import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { ADDRESS_LISTS } from "../../facts/filterLists.ts";
import { withCommas } from "../../facts/separators.ts";
import { turnedRangeIn } from "../../facts/turnedRanges.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (addresses: string) => inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfAddressSyntax = defineRule({
  id: "tf-address-syntax",
  severity: "error",
  title: "Addresses of a filter are IP addresses, networks and ranges, separated by commas",
  why: "Windows makes filters of addresses only. Host names and other separators do not work.",
  source: [sources.schema2018, sources.csp],
  good: [filter("10.1.0.10/32,10.2.0.0/16"), filter("10.1.0.10/32")],
  bad: [filter("10.1.0.10/32;10.2.0.0/16"), filter("app1.corp.contoso.com")],

  check(look) {
    for (const name of ADDRESS_LISTS) reportList(look, name);
  },
});

function reportList({ read, report }: Look, name: (typeof ADDRESS_LISTS)[number]): void {
  for (const { index, text, message } of undecodableLeaves(read(at.TrafficFilter), name)) {
    if (turnedRangeIn(text) !== null) continue;
    const ref = at.TrafficFilter.at(index)[name];
    const mended = withCommas(text);
    report(ref, {
      message,
      fix: ref.spec.scalar.codec.safeDecode(mended).success
        ? safeFix(`Write ${mended}`, replaceText(ref.path, mended))
        : [],
    });
  }
}
