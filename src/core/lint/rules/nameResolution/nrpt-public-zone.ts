import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { publicZone } from "../../facts/publicZones.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptPublicZone = defineRule({
  id: "nrpt-public-zone",
  severity: "warning",
  title: "Rules name zones of your own",
  why:
    "A rule for a zone that belongs to everyone sends sign-in, updates or mail of the Internet to inner DNS servers. When " +
    "they cannot answer, signing in and conditional access may fail.",
  source: [sources.experience],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.database.windows.net</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.windows.net</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    for (const { index, name, kind, servers } of nameTableOf(look).rules) {
      const zone = kind === "suffix" && servers.length > 0 ? publicZone(name) : null;
      if (zone === null) continue;
      const what = zone === "ending" ? "a public ending" : "the zone of a large provider";
      look.report(at.DomainNameInformation.at(index).DomainName, {
        message: `${name} is ${what}: all names in it are asked from ${listed(servers)}.`,
      });
    }
  },
});
