import { at } from "../../../profile/at.ts";
import { ask } from "../../../profile/changes.ts";
import { domainName } from "../../../vocabulary/scalars/domainName.ts";
import { inProfile } from "../../examples.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { type Fix, fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, type Placed, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptNameInvalid = defineRule({
  id: "nrpt-name-invalid",
  severity: "error",
  title: "A name rule has a name that DNS allows",
  why:
    "A rule whose name is no DNS name matches nothing, and may make Windows refuse the profile. One of Microsoft's own " +
    "samples has contoso..com.",
  source: [sources.dpc, sources.csp, sources.profileOptions],
  covers: ["V22"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso..com</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    {
      xml: inProfile`
      <DomainNameInformation>
        <DnsServers>10.0.0.2</DnsServers>
      </DomainNameInformation>`,
    },
    inProfile`
    <DomainNameInformation>
      <DomainName>https://www.corp.contoso.com/</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>corp contoso</DomainName>
      <DnsServers>10.0.0.2</DnsServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    reportUnreadable(look);
    reportMissing(look);
  },
});

function reportUnreadable({ read, report }: Look): void {
  for (const { index, text, message } of undecodableLeaves(read(at.DomainNameInformation), "DomainName")) {
    if (text.trim() === "" || text.includes("*") || domainName.codec.safeDecode(text).success) continue;
    const { DomainName } = at.DomainNameInformation.at(index);
    report(DomainName, { message: `${text.trim()} is no DNS name. ${message}`, fix: fixesFor(text, DomainName) });
  }
}

function reportMissing({ profile, read, report }: Look): void {
  profile.DomainNameInformation?.forEach((row, index) => {
    if (row.DomainName !== undefined) return;
    const { DomainName } = at.DomainNameInformation.at(index);
    if (read(DomainName).present) return;
    report(DomainName, {
      message: "The rule does not say for which names it holds.",
      fix: fix("Ask for the name", ask(DomainName, "Domain with a leading dot, or a full name")),
    });
  });
}

function fixesFor(text: string, { path }: Placed): readonly Fix[] {
  const meant = text
    .trim()
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/[/:].*$/, "")
    .replace(/\.{2,}/g, ".");
  const isName = meant !== "." && domainName.codec.safeDecode(meant).success;
  return isName ? [fix(`Write ${meant}`, replaceText(path, meant))] : [];
}
