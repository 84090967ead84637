import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inNative, inProfile, xml } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const nrptAnyRule = defineRule({
  id: "nrpt-any-rule",
  severity: "warning",
  title: "Rules name the domains that lie inside, not every name",
  why:
    "A rule for every name sends all of them to its DNS servers. When these do not answer, nothing is resolved while " +
    "connected, and names at home, such as that of a printer, are not found.",
  source: [sources.nameResolution, sources.csp, thread("netbirdio/netbird", 7071)],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inNative`<RoutingPolicyType>ForceTunnel</RoutingPolicyType>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
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

  check(look) {
    const rule = nameTableOf(look).byName.get(".");
    if (rule === undefined || rule.servers.length === 0) return;
    const isForced = look.profile.NativeProfile?.RoutingPolicyType === "ForceTunnel";
    look.report(at.DomainNameInformation.at(rule.index).DomainName, {
      message: `Every name is asked from ${listed(rule.servers)} while connected, names at home included.`,
      severity: isForced ? "advice" : "warning",
    });
  },
});
