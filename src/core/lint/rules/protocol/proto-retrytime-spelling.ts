import { inNative } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoRetrytimeSpelling = defineRule({
  id: "proto-retrytime-spelling",
  severity: "advice",
  title: "The time for which a protocol is kept has been tried on one device",
  why: "Its element is spelled in two ways, and no published schema has it, so only a device shows which one it reads.",
  source: [sources.csp, sources.conclusion],
  disputed: "Microsoft's sample writes RetryTimeinHours; the CSP node and other tools write RetryTimeInHours.",
  within: ["NativeProfile"],
  good: [withTime("")],
  bad: [withTime("\n<RetryTimeInHours>24</RetryTimeInHours>"), withTime("\n<RetryTimeinHours>24</RetryTimeinHours>")],

  inspect(node, { report }) {
    const { name } = node.spot.place.element;
    if (name.toLowerCase() !== "retrytimeinhours" || node.parent?.step?.name !== "ProtocolList") return;
    report(node, {
      message: "Microsoft spells this RetryTimeInHours and RetryTimeinHours. Try on one device that it is read.",
    });
  },
});

function withTime(time: string): string {
  return inNative`
  <NativeProtocolType>ProtocolList</NativeProtocolType>
  <ProtocolList>
    <NativeProtocol>
      <Type>Ikev2</Type>
    </NativeProtocol>${time}
  </ProtocolList>`;
}
