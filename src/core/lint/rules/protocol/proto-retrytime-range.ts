import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const MOST = 500_000;

export const protoRetrytimeRange = defineRule({
  id: "proto-retrytime-range",
  severity: "error",
  title: "The protocol that worked last is kept for 0 to 500000 hours",
  why: "Microsoft documents whole hours up to 500000. Zero starts from the top of the list each time, and 168 is the default.",
  source: [sources.csp],
  covers: ["V13"],
  good: [withHours("168"), withHours("500000"), withHours("0")],
  bad: [withHours("a week"), withHours("600000"), withHours("-1")],

  check({ read, report }) {
    const { RetryTimeInHours } = at.NativeProfile.ProtocolList;
    for (const { text } of read(RetryTimeInHours).undecodable) {
      const written = text.trim();
      if (written === "") continue;
      report(RetryTimeInHours, {
        message: `"${written}" is no whole number of hours from 0 to ${MOST}.`,
        fix: nearest(written).map((hours) => fix(`Write ${hours}`, set(RetryTimeInHours, hours))),
      });
    }
  },
});

/** The value at the end of the range that was passed, and the default. */
function nearest(written: string): readonly number[] {
  const hours = /^-?\d+$/.test(written) ? [Number(written) > MOST ? MOST : 0] : [];
  return [...hours, 168];
}

function withHours(hours: string): string {
  return inNative`
  <NativeProtocolType>ProtocolList</NativeProtocolType>
  <ProtocolList>
    <NativeProtocol>
      <Type>Ikev2</Type>
    </NativeProtocol>
    <RetryTimeInHours>${hours}</RetryTimeInHours>
  </ProtocolList>`;
}
