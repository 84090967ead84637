import { sources, thread } from "../sources.ts";
import { allOf, hasNameRules, hasTrustedNetworks, isBuiltIn } from "./conditions.ts";
import type { ChecklistGroup } from "./entry.ts";

/** Name resolution beside the profile. */
export const nameService: ChecklistGroup = {
  id: "nameService",
  title: "Names and Group Policy",
  entries: [
    {
      id: "nrpt-gpo-override",
      title: "Look for name rules from Group Policy",
      says:
        "Where Group Policy brings a name resolution policy table, even an empty one, Windows leaves the rules of " +
        "the VPN out. Compare both lists while connected.",
      command: "Get-DnsClientNrptPolicy; Get-DnsClientNrptPolicy -Effective",
      source: [thread("netbirdio/netbird", 3459), thread("tailscale/tailscale", 11684)],
      applies: hasNameRules,
    },
    {
      id: "nrpt-app-bypass",
      title: "Test names with Resolve-DnsName",
      says:
        "Only programs that ask Windows obey the name rules. nslookup does not, nor does a browser with a name " +
        "service of its own.",
      command: "Resolve-DnsName <internal name>",
      source: [sources.csp, thread("MicrosoftDocs/windows-itpro-docs", 9680)],
      applies: hasNameRules,
    },
    {
      id: "dns-global-suffix",
      title: "Leave global lists of DNS suffixes empty",
      says: "With name rules, lists of suffixes from Group Policy or of an adapter get in the way of short names.",
      command: "(Get-DnsClientGlobalSetting).SuffixSearchList",
      source: [sources.about],
      applies: hasNameRules,
    },
    {
      id: "tnd-is-network-name",
      title: "Read at the office how Windows names the network",
      says:
        "The trusted network is compared with the name of the network, which is normally its DNS suffix. A policy " +
        "that renames networks changes it, and a report says that the network must not be public.",
      command: "Get-NetConnectionProfile | Format-List Name, NetworkCategory",
      source: [thread("MicrosoftDocs/windows-itpro-docs", 10133), sources.autoTrigger],
      applies: hasTrustedNetworks,
    },
    {
      id: "dns-registration",
      title: "See that the DNS zone takes addresses from VPN clients",
      says:
        "The profile registers the addresses of its clients. The zone has to accept the updates, and old records " +
        "should be scavenged.",
      command: "Resolve-DnsName <name of a connected client>",
      source: [sources.experience],
      applies: allOf(isBuiltIn, ({ profile }) => profile.RegisterDNS === true),
    },
  ],
};
