import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { insert, set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { dnsServerKind } from "../../facts/dnsServers.ts";
import { type NameRule, type NameTable, keyOf, nameTableOf, ruleFor } from "../../facts/nameRules.ts";
import { ofKind } from "../../facts/tunnelKinds.ts";
import { type Fix, fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversCapturedByPersistentNrpt = defineRule({
  id: "servers-captured-by-persistent-nrpt",
  severity: "error",
  title: "The VPN server's name can be resolved while disconnected",
  why:
    "A persistent rule holds before the tunnel is up. The device then asks DNS servers behind the tunnel for the name " +
    "of the server that it needs to reach them.",
  source: [sources.csp2020, sources.conclusion],
  good: [
    withRule(".contoso.com", "false"),
    withRule(".", "false"),
    withRule("vpn.contoso.com", "false"),
    { xml: withRule(".contoso.com", "false"), others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }] },
    withRule(".corp.contoso.com", "true"),
    inProfile`
    <NativeProfile>
      <Servers>vpn.contoso.com</Servers>
    </NativeProfile>
    <DomainNameInformation>
      <DomainName>.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
      <Persistent>true</Persistent>
    </DomainNameInformation>
    <DomainNameInformation>
      <DomainName>vpn.contoso.com</DomainName>
      <Persistent>true</Persistent>
    </DomainNameInformation>`,
  ],
  bad: [
    { xml: withRule(".contoso.com", "true"), alongside: ["nrpt-persistent-internal"] },
    { xml: withRule(".", "true"), alongside: ["nrpt-persistent-internal"] },
    { xml: withRule("vpn.contoso.com", "true"), alongside: ["nrpt-persistent-internal"] },
    {
      xml: withRule(".contoso.com", "true"),
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
      alongside: ["nrpt-persistent-internal"],
    },
  ],

  check(look) {
    const persistent = persistentOf(nameTableOf(look));
    for (const { address } of look.profile.NativeProfile?.Servers ?? []) {
      const rule = parseIp(address) === null ? ruleFor(address, persistent) : undefined;
      if (rule !== undefined && hasOnlyInternalServers(rule)) reportCapture(address, rule, look);
    }
  },
});

/** What of a table holds while disconnected. */
function persistentOf({ rules }: NameTable): NameTable {
  const persistent = rules.filter((rule) => rule.persistent);
  return { rules: persistent, byName: new Map(persistent.toReversed().map((rule) => [keyOf(rule), rule])) };
}

function hasOnlyInternalServers({ servers }: NameRule): boolean {
  return servers.length > 0 && servers.every((server) => dnsServerKind(server) === "internal");
}

function reportCapture(address: string, rule: NameRule, look: Look): void {
  const { Persistent } = at.DomainNameInformation.at(rule.index);
  // A device tunnel that is up already may lead to these DNS servers.
  const mayHaveAnother = ofKind("device", look.others).length > 0;
  look.report(Persistent, {
    severity: mayHaveAnother ? "warning" : "error",
    message: `The rule for ${rule.name} holds while disconnected, and ${address} is then asked from servers behind the tunnel.`,
    fix: [fix("End the rule with the connection", set(Persistent, false)), ...exempting(address, rule, look)],
  });
}

/** Another rule for the very name would not win over the one that stands. */
function exempting(address: string, { kind }: NameRule, { profile }: Look): readonly Fix[] {
  if (kind === "exact") return [];
  const { DomainNameInformation } = at;
  const exemption = { DomainName: address, Persistent: true };
  const count = profile.DomainNameInformation?.length ?? 0;
  return [fix(`Exempt ${address} by a rule`, insert(DomainNameInformation, count, [exemption]))];
}

function withRule(name: string, persistent: string): string {
  return inProfile`
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
  </NativeProfile>
  <DomainNameInformation>
    <DomainName>${name}</DomainName>
    <DnsServers>10.0.0.2</DnsServers>
    <Persistent>${persistent}</Persistent>
  </DomainNameInformation>`;
}
