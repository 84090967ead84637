import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { ADDRESS_LISTS } from "../../facts/filterLists.ts";
import { type TurnedRange, turnedRangeIn } from "../../facts/turnedRanges.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (addresses: string) => inProfile`
  <TrafficFilter>
    <RemoteAddressRanges>${addresses}</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfAddressRangeOrder = defineRule({
  id: "tf-address-range-order",
  severity: "error",
  title: "A range of addresses goes from the lower to the higher one, in one family",
  why: "A range that goes backwards, or from IPv4 to IPv6, holds no address, so the filter cannot mean anything by it.",
  source: [sources.csp, sources.conclusion],
  good: [filter("10.1.0.10-10.1.0.20"), filter("10.1.0.0/16,10.1.0.10-10.1.0.20")],
  bad: [filter("10.1.0.20-10.1.0.10"), filter("10.1.0.0/16,10.1.0.10-2001:db8::1")],

  check(look) {
    for (const name of ADDRESS_LISTS) reportList(look, name);
  },
});

function reportList({ read, report }: Look, name: (typeof ADDRESS_LISTS)[number]): void {
  for (const { index, text } of undecodableLeaves(read(at.TrafficFilter), name)) {
    const range = turnedRangeIn(text);
    if (range === null) continue;
    const { path } = at.TrafficFilter.at(index)[name];
    const mended = range.turned === null ? null : text.replace(range.written, range.turned);
    report(
      { path },
      {
        message: messageFor(range),
        fix: mended === null ? [] : safeFix(`Write ${range.turned}`, replaceText(path, mended)),
      },
    );
  }
}

function messageFor({ written, turned }: TurnedRange): string {
  return turned === null
    ? `${written} mixes IPv4 and IPv6 in one range.`
    : `${written} goes backwards: the lower address comes first.`;
}
