import { type VpnProfile, at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { connectsByItself } from "../../facts/connectsByItself.ts";
import { sameNames } from "../../facts/networkNames.ts";
import { fix } from "../../finding.ts";
import { type Look, type OtherProfile, defineRule } from "../../rule.ts";
import { page, thread } from "../../sources.ts";

export const tndTunnelsDiffer = defineRule({
  id: "tnd-tunnels-differ",
  severity: "warning",
  title: "User tunnel and device tunnel trust the same networks",
  why: "Otherwise one of them connects inside the office while the other stays off.",
  source: [
    page(
      "Always On VPN and trusted network detection (Richard Hicks)",
      "https://directaccess.richardhicks.com/2020/03/24/always-on-vpn-trusted-network-detection/",
    ),
    thread("MicrosoftDocs/windowsserverdocs", 900),
  ],
  good: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [
        {
          xml: inProfile`
          <DeviceTunnel>true</DeviceTunnel>
          <TrustedNetworkDetection>Corp.contoso.com</TrustedNetworkDetection>`,
        },
      ],
    },
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>` }],
    },
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
    },
  ],
  bad: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com,lab.contoso.com</TrustedNetworkDetection>`,
      others: [
        {
          xml: inProfile`
          <DeviceTunnel>true</DeviceTunnel>
          <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
        },
      ],
    },
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
    },
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn>`,
      others: [
        {
          xml: inProfile`
          <DeviceTunnel>true</DeviceTunnel>
          <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
        },
      ],
    },
  ],

  check(look) {
    const { profile, read, others, report } = look;
    const own = trustedBy(profile);
    if (own === null || (own.length === 0 && read(at.TrustedNetworkDetection).present)) return;
    const other = others.find((one) => differs(profile, own, one));
    if (other === undefined) return;
    const theirs = other.profile.TrustedNetworkDetection ?? [];
    report(at.TrustedNetworkDetection, {
      message: `${other.name} trusts ${networksText(theirs)}, and this profile trusts ${networksText(own)}.`,
      fix: theirs.length === 0 ? [] : fix(`Trust ${listed(theirs)}`, set(at.TrustedNetworkDetection, theirs)),
    });
  },
});

function differs(profile: Look["profile"], own: readonly string[], other: OtherProfile): boolean {
  if ((profile.DeviceTunnel === true) === (other.profile.DeviceTunnel === true)) return false;
  const theirs = trustedBy(other.profile);
  return theirs !== null && !sameNames(own, theirs);
}

/** The networks that hold a tunnel back; null where trust does not matter, or where name rules may stand in for it. */
function trustedBy(profile: VpnProfile): readonly string[] | null {
  const { DomainNameInformation, LockDown, TrustedNetworkDetection } = profile;
  if (!connectsByItself(profile) || LockDown === true) return null;
  if (TrustedNetworkDetection !== undefined) return TrustedNetworkDetection;
  return DomainNameInformation?.some(({ DnsServers }) => DnsServers !== undefined) === true ? null : [];
}

function networksText(names: readonly string[]): string {
  return names.length === 0 ? "no network" : listed(names);
}
