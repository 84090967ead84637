import { at } from "../../../profile/at.ts";
import { type Change, set } from "../../../profile/changes.ts";
import type { VpnProfile } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { triggerNamesOf } from "../../facts/triggerApps.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigRedundant = defineRule({
  id: "trig-redundant",
  severity: "advice",
  title: "A connection that is always on needs no other trigger",
  why: "Always On connects at sign-in, when the network changes and when the screen comes on. Apps and names then matter only after somebody has disconnected.",
  source: [sources.autoTrigger, sources.conclusion],
  good: [
    inProfile`<AlwaysOn>true</AlwaysOn>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <AppTrigger>
      <App>
        <Id>C:\\Windows\\System32\\mstsc.exe</Id>
      </App>
    </AppTrigger>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
      <AutoTrigger>true</AutoTrigger>
    </DomainNameInformation>`,
  ],

  check({ profile, report }) {
    if (profile.AlwaysOn !== true) return;
    const [name] = triggerNamesOf(profile);
    const hasApps = profile.AppTrigger !== undefined;
    if (!hasApps && name === undefined) return;
    report(hasApps ? at.AppTrigger : at.DomainNameInformation.at(name?.index ?? 0).AutoTrigger, {
      message: "The connection is always on; other triggers add to it only after a manual disconnect.",
      fix: fix("Remove the other triggers", withoutTriggers(profile)),
    });
  },
});

function withoutTriggers(profile: VpnProfile): Change {
  const names = triggerNamesOf(profile).map(({ index }) =>
    set(at.DomainNameInformation.at(index).AutoTrigger, undefined),
  );
  return { kind: "several", changes: [set(at.AppTrigger, undefined), ...names] };
}
