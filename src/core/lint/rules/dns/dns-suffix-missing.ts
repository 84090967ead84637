import { at } from "../../../profile/at.ts";
import { ask, set } from "../../../profile/changes.ts";
import { dnsSuffix } from "../../../vocabulary/scalars/dnsSuffix.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixMissing = defineRule({
  id: "dns-suffix-missing",
  severity: "advice",
  title: "A profile has a DNS suffix",
  why: "Without one, short names such as \\\\server are completed only with suffixes that the device already has.",
  source: [sources.nameResolution, sources.csp2020, sources.intuneVpn],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DnsSuffix>corp.contoso.com</DnsSuffix>`,
  ],
  bad: [
    inProfile`<AlwaysOn>true</AlwaysOn>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
    {
      xml: inProfile`
        <DomainNameInformation>
          <DomainName>.corp.contoso.com</DomainName>
          <DnsServers>10.0.0.2</DnsServers>
        </DomainNameInformation>`,
      alongside: ["trig-none"],
    },
  ],

  check(look) {
    if (look.read(at.DnsSuffix).present) return;
    const suffix = candidate(look);
    look.report(at.DnsSuffix, {
      message: "Short names are not completed with a suffix of your network.",
      fix:
        suffix === undefined
          ? fix("Ask for the suffix", ask(at.DnsSuffix, "DNS suffix of the internal network"))
          : fix(`Write ${suffix}`, set(at.DnsSuffix, [suffix])),
    });
  },
});

/** A domain that the profile names elsewhere. */
function candidate(look: Look): string | undefined {
  const trusted = look.profile.TrustedNetworkDetection?.map((name) => name.replace(/^\./, "")) ?? [];
  const ruled = nameTableOf(look).rules.filter(({ kind, servers }) => kind === "suffix" && servers.length > 0);
  return [...trusted, ...ruled.map(({ domain }) => domain)].find(isDomain);
}

function isDomain(name: string): boolean {
  return name.includes(".") && dnsSuffix.codec.safeDecode(name).success;
}
