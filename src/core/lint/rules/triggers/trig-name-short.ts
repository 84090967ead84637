import { at } from "../../../profile/at.ts";
import { domainNameKind } from "../../../vocabulary/scalars/domainName.ts";
import { inProfile } from "../../examples.ts";
import { triggerNamesOf } from "../../facts/triggerApps.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigNameShort = defineRule({
  id: "trig-name-short",
  severity: "advice",
  title: "A name that starts the connection is a domain, unless one short name is meant",
  why: "A name without a dot matches only when somebody asks for just this name.",
  source: [sources.autoTrigger],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>hrportal</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],

  check({ profile, report }) {
    for (const { index, name } of triggerNamesOf(profile))
      if (name !== "" && domainNameKind(name) === "short")
        report(at.DomainNameInformation.at(index).DomainName, {
          message: `Only a lookup of "${name}" itself starts the connection, not of names that begin with it.`,
        });
  },
});
