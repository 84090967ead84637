import { at } from "../../core/profile/at.ts";
import { read } from "../../core/profile/read.ts";
import { domainNameKind } from "../../core/vocabulary/scalars/domainName.ts";
import type { XmlDocument } from "../../core/xml/document.ts";

/** VPN servers whose names a rule sends to internal DNS servers, and no rule of their own takes out again. */
export function missingExemptions(document: XmlDocument): readonly string[] {
  const rules = read(document, at.DomainNameInformation).value ?? [];
  const servers = read(document, at.NativeProfile.Servers).value ?? [];
  const named = new Set(rules.map((rule) => rule.DomainName?.toLowerCase()));
  const suffixes = rules.flatMap(({ DomainName: name, DnsServers: dns }) =>
    name === undefined || dns === undefined ? [] : [name.toLowerCase()],
  );
  const hosts = servers
    .map(({ address }) => address.toLowerCase())
    .filter((host) => /[a-z]/.test(host) && !host.includes(":"));
  return [...new Set(hosts)].filter((host) => !named.has(host) && suffixes.some((suffix) => covers(suffix, host)));
}

function covers(suffix: string, host: string): boolean {
  const kind = domainNameKind(suffix);
  return kind === "any" || (kind === "suffix" && `.${host}`.endsWith(suffix));
}
