import { at } from "../../../profile/at.ts";
import { IP_PROTOCOLS } from "../../../vocabulary/scalars/ipProtocol.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (protocol: string) => inProfile`
  <TrafficFilter>
    <Protocol>${protocol}</Protocol>
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfProtocolInvalid = defineRule({
  id: "tf-protocol-invalid",
  severity: "error",
  title: "The protocol of a filter is a number from 0 to 255",
  why: "Windows takes the number of the protocol, 6 for TCP, and not its name.",
  source: [sources.csp, sources.ddf],
  good: [filter("6"), filter("17")],
  bad: [filter("TCP"), filter("256")],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.TrafficFilter), "Protocol")) {
      const { Protocol } = at.TrafficFilter.at(index);
      const meant = numberOf(text);
      report(Protocol, {
        message: `"${text.trim()}" is no protocol number.${meant === null ? "" : ` ${text.trim()} is ${meant}.`}`,
        fix: meant === null ? [] : safeFix(`Write ${meant}`, set(Protocol, meant)),
      });
    }
  },
});

function numberOf(name: string): number | null {
  const known = IP_PROTOCOLS.find(({ label }) => label.toLowerCase() === name.trim().toLowerCase());
  return known === undefined ? null : Number(known.text);
}
