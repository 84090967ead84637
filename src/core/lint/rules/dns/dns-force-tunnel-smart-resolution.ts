import { at } from "../../../profile/at.ts";
import { xml } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const dnsForceTunnelSmartResolution = defineRule({
  id: "dns-force-tunnel-smart-resolution",
  severity: "advice",
  title: "In a force tunnel, names are not asked outside it",
  why:
    "Windows may ask the DNS servers of all interfaces at once, and take the first answer. The policy “Turn off smart " +
    "multi-homed name resolution” ends that; a rule for every name decides it for programs that use the Windows resolver.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 1527), sources.experience],
  good: [
    xml`
    <VPNProfile>
      <NativeProfile>
        <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
      </NativeProfile>
      <DomainNameInformation>
        <DomainName>.</DomainName>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>
    </VPNProfile>`,
  ],
  bad: [
    xml`
    <VPNProfile>
      <NativeProfile>
        <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
      </NativeProfile>
    </VPNProfile>`,
  ],

  check(look) {
    // That a device tunnel cannot be one is another rule's matter.
    if (look.profile.DeviceTunnel === true) return;
    if (look.profile.NativeProfile?.RoutingPolicyType !== "ForceTunnel") return;
    if ((nameTableOf(look).byName.get(".")?.servers.length ?? 0) > 0) return;
    look.report(at.NativeProfile.RoutingPolicyType, {
      message: "Names may still be asked from the DNS servers of the local network, beside the tunnel.",
    });
  },
});
