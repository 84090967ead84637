import { inNative } from "../../examples.ts";
import { mentionsOf } from "../../facts/tunnelProtocols.ts";
import { withoutProtocol } from "../../repairs/withoutProtocol.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoL2tp = defineRule({
  id: "proto-l2tp",
  severity: "warning",
  security: true,
  title: "L2TP is not used",
  why:
    "Microsoft discourages L2TP, and a new RRAS server of Windows Server 2025 no longer accepts it unless told. IKEv2 " +
    "does the same with fewer obstacles.",
  source: [sources.configureProtocols],
  context: ["oldestWindows"],
  good: [inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`, inNative`${list("Ikev2")}`],
  bad: [inNative`<NativeProtocolType>L2TP</NativeProtocolType>`, inNative`${list("Ikev2", "L2tp")}`],

  check({ profile: { NativeProfile = {} }, context, report }) {
    const rows = NativeProfile.ProtocolList?.NativeProtocol?.length ?? 0;
    for (const mention of mentionsOf(NativeProfile, "L2TP"))
      report(mention.ref, {
        message: "Microsoft discourages L2TP. IKEv2 and SSTP are the current protocols.",
        fix: withoutProtocol(mention, rows, context.oldestWindows),
      });
  },
});

function list(...types: readonly string[]): string {
  const rows = types.map((type) => `  <NativeProtocol>\n    <Type>${type}</Type>\n  </NativeProtocol>`).join("\n");
  return `<NativeProtocolType>ProtocolList</NativeProtocolType>\n<ProtocolList>\n${rows}\n</ProtocolList>`;
}
