import { at } from "../../../profile/at.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { triggerNamesOf } from "../../facts/triggerApps.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigNameAny = defineRule({
  id: "trig-name-any",
  severity: "warning",
  title: "A connection that every name would start is always on instead",
  why: "With a single dot each lookup of any name starts the connection. Always On does that openly, and sooner.",
  source: [sources.autoTrigger],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    {
      xml: inProfile`
      <DomainNameInformation>
        <DomainName>.</DomainName>
        <DnsServers>10.0.0.10</DnsServers>
        <AutoTrigger>true</AutoTrigger>
      </DomainNameInformation>`,
      alongside: ["nrpt-any-without-tnd"],
    },
  ],

  check({ profile, report }) {
    for (const { index, name } of triggerNamesOf(profile))
      if (name === ".")
        report(at.DomainNameInformation.at(index).AutoTrigger, {
          message: "Every DNS lookup starts the connection.",
          fix: fix("Connect automatically instead", alwaysOnInstead(index)),
        });
  },
});

function alwaysOnInstead(index: number): Change {
  const changes = [set(at.AlwaysOn, true), set(at.DomainNameInformation.at(index).AutoTrigger, undefined)];
  return { kind: "several", changes };
}
