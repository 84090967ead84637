import { domainNameInformation } from "../../vocabulary/dns.ts";
import { at } from "../at.ts";
import { refTo } from "../ref.ts";
import { type NameRule, describeNameRule, isExemption } from "./describeNameRule.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { counted, joined } from "../../phrases.ts";

const TOPIC = "Name resolution";
const row = refTo(domainNameInformation, at.DomainNameInformation.path);

/** Which names are asked where. */
export function tellNameResolution(asked: Asked): readonly Draft[] {
  const suffixes = asked.value(at.DnsSuffix);
  return [
    ...sentence(
      TOPIC,
      [at.DnsSuffix],
      suffixes === undefined ? null : `short names are completed with ${suffixes.join(", then ")}`,
    ),
    ...sentence(TOPIC, [row.DomainName, row.DnsServers, row.WebProxyServers, row.Persistent], rules(asked)),
    ...sentence(TOPIC, [at.RegisterDNS], registers(asked.value(at.RegisterDNS))),
  ];
}

function rules(asked: Asked): string | null {
  const all = asked.value(at.DomainNameInformation) ?? [];
  if (all.length === 0) {
    return asked.isAbsent(at.DomainNameInformation)
      ? "no name rules: names are resolved with the DNS servers of the network interfaces"
      : null;
  }
  const shown = all.slice(0, 3).map((rule) => describeNameRule(rule).main);
  const more = all.length > 3 ? ` and ${(all.length - 3).toLocaleString("en-US")} more` : "";
  return joined([`${counted(all.length, "name rule", "name rules")}: ${shown.join("; ")}${more}`, counts(all)], "; ");
}

function counts(all: readonly NameRule[]): string {
  const exempt = all.length > 3 ? all.filter(isExemption).length : 0;
  const kept = all.filter((rule) => rule.Persistent === true).length;
  const proxied = all.filter((rule) => rule.WebProxyServers !== undefined).length;
  return joined(
    [
      exempt > 0 && counted(exempt, "is an exemption", "are exemptions"),
      kept > 0 && counted(kept, "stays when disconnected", "stay when disconnected"),
      kept === 0 && all.some((rule) => rule.Persistent === false) && "none stays when disconnected",
      proxied > 0 && counted(proxied, "has a web proxy", "have a web proxy"),
    ],
    "; ",
  );
}

function registers(isOn: boolean | undefined): string | null {
  if (isOn === undefined) return null;
  return isOn ? "the tunnel address is registered in DNS" : "the tunnel address is not registered in DNS";
}
