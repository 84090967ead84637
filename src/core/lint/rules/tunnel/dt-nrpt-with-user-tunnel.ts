import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { namesInWords, ofKind } from "../../facts/tunnelKinds.ts";
import { fix } from "../../finding.ts";
import { type Look, type OtherProfile, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const RULE = `<DomainNameInformation>
  <DomainName>.corp.contoso.com</DomainName>
  <DnsServers>10.1.0.10</DnsServers>
</DomainNameInformation>`;

const USER = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`;

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`;

const DEVICE_WITH_RULE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
  ${RULE}`;

export const dtNrptWithUserTunnel = defineRule({
  id: "dt-nrpt-with-user-tunnel",
  severity: "warning",
  title: "Beside a user tunnel, a device tunnel has no name rules",
  why: "When a device has both tunnels, Microsoft supports name rules in the user tunnel only.",
  source: [sources.deviceTunnel, thread("MicrosoftDocs/windowsserverdocs", 576), sources.dpc],
  covers: ["V24"],
  good: [
    { xml: DEVICE, others: [{ xml: inProfile`${RULE}`, name: "Contoso user" }] },
    { xml: DEVICE_WITH_RULE },
    { xml: USER, others: [{ xml: DEVICE_WITH_RULE, name: "Contoso device" }] },
  ],
  bad: [
    { xml: DEVICE_WITH_RULE, others: [{ xml: inProfile`${RULE}`, name: "Contoso user" }] },
    { xml: DEVICE_WITH_RULE, others: [{ xml: USER, name: "Contoso user" }] },
  ],

  check({ profile, others, report }) {
    const rules = profile.DomainNameInformation;
    if (profile.DeviceTunnel !== true || rules === undefined) return;
    const users = ofKind("user", others);
    if (users.length === 0) return;
    report(at.DomainNameInformation, {
      message: `A user tunnel goes to the same devices (${namesInWords(users)}), and name rules belong there.`,
      fix: areAlsoIn(rules, users) ? fix("Remove the name rules here", set(at.DomainNameInformation, undefined)) : [],
    });
  },
});

/** Whether each name has its rule in one of the profiles, so that nothing is lost here. */
function areAlsoIn(rules: Look["profile"]["DomainNameInformation"] & {}, profiles: readonly OtherProfile[]): boolean {
  const known = profiles.flatMap(({ profile }) => profile.DomainNameInformation ?? []).map(nameOf);
  return rules.every((rule) => known.includes(nameOf(rule)));
}

function nameOf({ DomainName }: { readonly DomainName?: string }): string | undefined {
  return DomainName?.toLowerCase();
}
