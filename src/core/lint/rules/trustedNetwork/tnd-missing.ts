import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndMissing = defineRule({
  id: "tnd-missing",
  severity: "warning",
  title: "A tunnel that connects by itself knows the networks on which it is not needed",
  why: "Without trusted networks the VPN also connects inside the office, and sends traffic there through the gateway.",
  source: [sources.hicksUser, sources.autoTrigger],
  covers: ["dt-tnd-missing"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
    inProfile`<AlwaysOn>false</AlwaysOn>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <LockDown>true</LockDown>`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DnsSuffix>corp.contoso.com</DnsSuffix>`,
    inProfile`<AlwaysOn>true</AlwaysOn>`,
  ],

  check({ profile, read, report }) {
    if ((profile.AlwaysOn !== true && profile.DeviceTunnel !== true) || profile.LockDown === true) return;
    if (read(at.TrustedNetworkDetection).present || hasStandIns(profile)) return;
    report(at.TrustedNetworkDetection, {
      message: "No trusted network is written, so the tunnel also connects inside the office.",
      fix: fixFor(profile),
    });
  },
});

/** Names of rules with DNS servers are reported to stand in for trusted networks: another rule speaks of that. */
function hasStandIns({ DomainNameInformation }: Look["profile"]): boolean {
  return DomainNameInformation?.some(({ DnsServers }) => DnsServers !== undefined) === true;
}

function fixFor({ DnsSuffix }: Look["profile"]) {
  const { TrustedNetworkDetection } = at;
  const names = DnsSuffix?.map((suffix) => suffix.replace(/^\./, ""));
  if (names === undefined)
    return fix("Ask for the network's name", ask(TrustedNetworkDetection, "Name of the office network"));
  return fix(`Trust ${listed(names)}`, set(TrustedNetworkDetection, names));
}
