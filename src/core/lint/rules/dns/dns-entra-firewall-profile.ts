import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { allHaveSettingsOf24H2 } from "../../facts/settingsOf24H2.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const dnsEntraFirewallProfile = defineRule({
  id: "dns-entra-firewall-profile",
  severity: "advice",
  title: "A device joined to Entra only lets managers in through the tunnel",
  why:
    "Such a device cannot tell that the tunnel leads into a domain, so the firewall treats it as a public network. The " +
    "setting PrivateNetwork of Windows 11 24H2, or a network list policy, makes it a private one.",
  source: [
    page("Articles about the VPNv2 CSP (Richard Hicks)", "https://directaccess.richardhicks.com/tag/csp/"),
    sources.hicksUser,
  ],
  context: ["join", "oldestWindows"],
  good: [
    {
      xml: inProfile`
      <RegisterDNS>true</RegisterDNS>
      <PrivateNetwork>true</PrivateNetwork>`,
      context: { join: "entra" },
    },
    { xml: inProfile`<RegisterDNS>true</RegisterDNS>`, context: { join: "hybrid" } },
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { join: "entra" } },
  ],
  bad: [
    {
      xml: inProfile`<RegisterDNS>true</RegisterDNS>`,
      context: { join: "entra", oldestWindows: "11 24H2" },
    },
    {
      xml: inProfile`
      <TrafficFilter>
        <RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>
      </TrafficFilter>
      <TrafficFilter>
        <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
        <Direction>Inbound</Direction>
      </TrafficFilter>`,
      context: { join: "entra" },
    },
  ],

  check({ profile, context, ask, read, report }) {
    if (!isManagedFromInside(profile) || read(at.PrivateNetwork).present || ask("join") !== "entra") return;
    report(at.PrivateNetwork, {
      message: "The firewall treats the tunnel as a public network, which usually keeps managers out.",
      fix: allHaveSettingsOf24H2(context) ? fix("Make the tunnel a private network", set(at.PrivateNetwork, true)) : [],
    });
  },
});

function isManagedFromInside({ RegisterDNS, TrafficFilter }: Look["profile"]): boolean {
  return RegisterDNS === true || TrafficFilter?.some(({ Direction }) => Direction === "Inbound") === true;
}
