import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (trigger: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>
  ${trigger}`;

const nameRule = (more: string) => `<DomainNameInformation>
  <DomainName>.corp.contoso.com</DomainName>
  <DnsServers>10.1.0.10</DnsServers>${more}
</DomainNameInformation>`;

const APP = `<AppTrigger>
  <App>
    <Id>C:\\Program Files\\Contoso\\app.exe</Id>
  </App>
</AppTrigger>`;

export const dtApptrigger = defineRule({
  id: "dt-apptrigger",
  severity: "warning",
  title: "Nothing but the device itself starts a device tunnel",
  why: "A device tunnel is always on. Triggers by app or by name have nothing to start.",
  source: [sources.csp, sources.conclusion],
  good: [deviceTunnel(""), deviceTunnel(nameRule(""))],
  bad: [deviceTunnel(APP), deviceTunnel(nameRule("\n  <AutoTrigger>true</AutoTrigger>"))],

  check(look) {
    if (look.profile.DeviceTunnel !== true) return;
    reportApps(look);
    reportNames(look);
  },
});

function reportApps({ profile, report }: Look): void {
  if (profile.AppTrigger === undefined) return;
  report(at.AppTrigger, {
    message: "Apps are to start this connection, and a device tunnel is on before any app runs.",
    fix: fix("Remove the app triggers", set(at.AppTrigger, undefined)),
  });
}

function reportNames({ profile, report }: Look): void {
  for (const [index, rule] of (profile.DomainNameInformation ?? []).entries()) {
    if (rule.AutoTrigger !== true) continue;
    const { AutoTrigger } = at.DomainNameInformation.at(index);
    report(AutoTrigger, {
      message: `${rule.DomainName ?? "This name"} is to start the connection, and a device tunnel is on anyway.`,
      fix: fix("Remove AutoTrigger", set(AutoTrigger, undefined)),
    });
  }
}
