import type { VpnProfile } from "../../profile/at.ts";
import { domainNameInformation } from "../../vocabulary/dns.ts";
import { type JsonObject, flagAt, listAt, objectsAt, odataType, textAt } from "../graphObject.ts";
import { decodeAs, decodeEach } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

type NameRule = NonNullable<VpnProfile["DomainNameInformation"]>[number];

const { children } = domainNameInformation;

/** Rules of name resolution. One without servers is an exemption on either side. */
export const nameRules: Section = {
  properties: ["dnsRules"],
  toGraph({ DomainNameInformation = [] }) {
    const said = DomainNameInformation.flatMap((rule) => (rule.DomainName === undefined ? [] : [ruleOf(rule)]));
    return said.length === 0 ? {} : { dnsRules: said };
  },
  fromGraph(policy, report) {
    const rules = objectsAt(policy, "dnsRules").flatMap(([rule, index]) =>
      ruleFrom(rule, `dnsRules[${index}]`, report),
    );
    return rules.length === 0 ? {} : { DomainNameInformation: rules };
  },
};

function ruleOf({ DomainName, DnsServers, WebProxyServers, AutoTrigger, Persistent }: NameRule): JsonObject {
  return {
    "@odata.type": odataType("vpnDnsRule"),
    name: DomainName,
    servers: DnsServers ?? [],
    ...defined({ proxyServerUri: WebProxyServers, autoTrigger: AutoTrigger, persistent: Persistent }),
  };
}

function ruleFrom(rule: JsonObject, where: string, report: Report): readonly NameRule[] {
  const name = decodeAs(children.DomainName, textAt(rule, "name"), `${where}.name`, report);
  if (name === undefined) return [];
  const proxy = textAt(rule, "proxyServerUri");
  return [
    {
      DomainName: name,
      ...defined({
        DnsServers: decodeEach(children.DnsServers, listAt(rule, "servers"), `${where}.servers`, report),
        WebProxyServers: decodeAs(
          children.WebProxyServers,
          proxy && withoutScheme(proxy),
          `${where}.proxyServerUri`,
          report,
        ),
        AutoTrigger: flagAt(rule, "autoTrigger") ?? undefined,
        Persistent: flagAt(rule, "persistent") ?? undefined,
      }),
    },
  ];
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}
