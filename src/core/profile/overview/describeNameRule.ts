import { domainNameKind } from "../../vocabulary/scalars/domainName.ts";
import type { domainNameInformation } from "../../vocabulary/dns.ts";
import type { Value } from "../../vocabulary/spec.ts";
import { joined } from "../../phrases.ts";

/** A rule of the name resolution policy table. */
export type NameRule = Value<typeof domainNameInformation>;

/** A name rule in words: who answers for which names, and what else the rule does. */
export function describeNameRule(rule: NameRule): { readonly main: string; readonly detail?: string } {
  const detail = joined([kindOf(rule), ...extrasOf(rule)]);
  return { main: `${rule.DomainName ?? "no name"} → ${answerOf(rule)}`, ...(detail === "" ? {} : { detail }) };
}

/** True for a rule that takes its names out of other rules: it names no servers. */
export function isExemption(rule: NameRule): boolean {
  return rule.DnsServers === undefined;
}

function answerOf(rule: NameRule): string {
  return rule.DnsServers === undefined ? "exemption" : rule.DnsServers.join(", ");
}

function kindOf({ DomainName: name }: NameRule): string | null {
  if (name === undefined) return null;
  const kind = domainNameKind(name);
  if (kind === "any") return "every name";
  return kind === "suffix" ? null : "this name only";
}

function extrasOf(rule: NameRule): readonly (string | false)[] {
  return [
    isExemption(rule) && "resolved outside the rules, in the normal way",
    rule.WebProxyServers !== undefined && `web proxy ${rule.WebProxyServers}`,
    rule.AutoTrigger === true && "starts the connection",
    rule.Persistent === true && "stays when disconnected",
  ];
}
