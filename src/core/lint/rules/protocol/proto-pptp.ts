import { inNative } from "../../examples.ts";
import { mentionsOf } from "../../facts/tunnelProtocols.ts";
import { withoutProtocol } from "../../repairs/withoutProtocol.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoPptp = defineRule({
  id: "proto-pptp",
  severity: "warning",
  security: true,
  title: "PPTP is not used",
  why:
    "The cryptography of PPTP is broken. Microsoft discourages it, and a new RRAS server of Windows Server 2025 no " +
    "longer accepts it unless told.",
  source: [sources.configureProtocols, sources.authentication],
  context: ["oldestWindows"],
  good: [inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`, inNative`${list("Ikev2")}`],
  bad: [inNative`<NativeProtocolType>PPTP</NativeProtocolType>`, inNative`${list("Ikev2", "Pptp")}`],

  check({ profile: { NativeProfile = {} }, context, report }) {
    const rows = NativeProfile.ProtocolList?.NativeProtocol?.length ?? 0;
    for (const mention of mentionsOf(NativeProfile, "PPTP"))
      report(mention.ref, {
        message: "PPTP can be decrypted by others. IKEv2 and SSTP are the current protocols.",
        fix: withoutProtocol(mention, rows, context.oldestWindows),
      });
  },
});

function list(...types: readonly string[]): string {
  const rows = types.map((type) => `  <NativeProtocol>\n    <Type>${type}</Type>\n  </NativeProtocol>`).join("\n");
  return `<NativeProtocolType>ProtocolList</NativeProtocolType>\n<ProtocolList>\n${rows}\n</ProtocolList>`;
}
