import { at } from "../../../profile/at.ts";
import { insert, set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (...conditions: readonly string[]) => inProfile`
  <TrafficFilter>
    ${[...conditions, "<RemotePortRanges>443</RemotePortRanges>"].join("\n")}
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>`;

const TCP = 6;
const UDP = 17;

export const tfPortsWithoutProtocol = defineRule({
  id: "tf-ports-without-protocol",
  severity: "error",
  title: "A filter with ports is for TCP or UDP",
  why: "Only TCP and UDP have ports. Windows asks for protocol 6 or 17 in each filter that names some.",
  source: [sources.csp, sources.ddf, sources.dpc],
  covers: ["V19"],
  good: [filter("<Protocol>6</Protocol>"), filter("<Protocol>17</Protocol>")],
  bad: [filter(), filter("<Protocol>1</Protocol>")],

  check(look) {
    for (const [index, row] of (look.profile.TrafficFilter ?? []).entries()) {
      if (row.LocalPortRanges === undefined && row.RemotePortRanges === undefined) continue;
      if (row.Protocol === TCP || row.Protocol === UDP) continue;
      reportAt(look, index);
    }
  },
});

function reportAt({ profile, read, report }: Look, index: number): void {
  const { Protocol } = at.TrafficFilter.at(index);
  const { value, present } = read(Protocol);
  if (present && value === undefined) return;
  const asUdp = { ...profile.TrafficFilter?.[index], Protocol: UDP };
  report(Protocol, {
    message: `Filter ${index + 1} names ports, and its protocol is ${value === undefined ? "not given" : value}.`,
    fix: [
      fix("Make it a filter for TCP", set(Protocol, TCP)),
      fix("Make it a filter for UDP", set(Protocol, UDP)),
      fix("Make two: one for TCP, one for UDP", {
        kind: "several",
        changes: [set(Protocol, TCP), insert(at.TrafficFilter, index + 1, [asUdp])],
      }),
    ],
  });
}
