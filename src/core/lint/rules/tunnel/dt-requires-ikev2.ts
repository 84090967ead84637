import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { protocolsBesideIkev2 } from "../../facts/tunnelKinds.ts";
import { inWords } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (protocol: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <NativeProfile>
    ${protocol}
  </NativeProfile>`;

const IKEV2 = deviceTunnel("<NativeProtocolType>IKEv2</NativeProtocolType>");

const listOf = (...types: readonly string[]) => `<NativeProtocolType>ProtocolList</NativeProtocolType>
<ProtocolList>
${types.map((type) => `  <NativeProtocol><Type>${type}</Type></NativeProtocol>`).join("\n")}
</ProtocolList>`;

export const dtRequiresIkev2 = defineRule({
  id: "dt-requires-ikev2",
  severity: "error",
  title: "A device tunnel uses IKEv2",
  why: "Windows makes a device tunnel with IKEv2 only. It cannot fall back to SSTP or any other protocol.",
  source: [sources.deviceTunnel, sources.about, sources.hicksDevice],
  covers: ["V5"],
  good: [
    IKEV2,
    deviceTunnel(listOf("Ikev2")),
    inProfile`
    <NativeProfile>
      <NativeProtocolType>SSTP</NativeProtocolType>
    </NativeProfile>`,
  ],
  bad: [deviceTunnel("<NativeProtocolType>SSTP</NativeProtocolType>"), deviceTunnel(listOf("Ikev2", "Sstp"))],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true) return;
    const others = protocolsBesideIkev2(profile);
    if (others.length === 0) return;
    report(at.NativeProfile.NativeProtocolType, {
      message: `This connection may use ${inWords(others)}, and a device tunnel works only with IKEv2.`,
      fix: fix("Use IKEv2", onlyIkev2()),
    });
  },
});
