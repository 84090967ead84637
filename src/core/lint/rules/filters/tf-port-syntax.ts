import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { PORT_LISTS } from "../../facts/filterLists.ts";
import { withCommas } from "../../facts/separators.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (ports: string) => inProfile`
  <TrafficFilter>
    <Protocol>6</Protocol>
    <RemotePortRanges>${ports}</RemotePortRanges>
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfPortSyntax = defineRule({
  id: "tf-port-syntax",
  severity: "error",
  title: "Ports of a filter are numbers and rising ranges, separated by commas",
  why: "Windows cannot make a filter of anything else, such as the name of a service.",
  source: [sources.csp2020, sources.dpc],
  good: [filter("80,443"), filter("8000-8080"), filter("80,443"), filter("443")],
  bad: [filter("80;443"), filter("8080-8000"), filter("80,https"), filter("70000")],

  check(look) {
    for (const name of PORT_LISTS) reportList(look, name);
  },
});

function reportList({ read, report }: Look, name: (typeof PORT_LISTS)[number]): void {
  for (const { index, text, message } of undecodableLeaves(read(at.TrafficFilter), name)) {
    const ref = at.TrafficFilter.at(index)[name];
    const mended = mend(text);
    report(ref, {
      message,
      fix: ref.spec.scalar.codec.safeDecode(mended).success
        ? safeFix(`Write ${mended}`, replaceText(ref.path, mended))
        : [],
    });
  }
}

/** Commas between entries, no blanks, the lower port first. */
function mend(text: string): string {
  const entries = withCommas(text).split(",");
  return entries.map((entry) => entry.replace(/^(\d+)-(\d+)$/, rising)).join(",");
}

function rising(range: string, first: string, last: string): string {
  return Number(first) <= Number(last) ? range : `${last}-${first}`;
}
