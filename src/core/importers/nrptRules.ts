import type { FoundRows, Importer, Unwrapped } from "./importer.ts";
import { type Entry, entriesWith } from "./lists/entries.ts";
import { MOST_LINES, TELLING_LINES, firstLines, restNotRead } from "./lists/firstLines.ts";
import { nrptLosses } from "./lists/nrptLosses.ts";
import { nrptRows } from "./lists/nrptRows.ts";
import { refusals } from "./lists/refusals.ts";

/** The name resolution policy table as PowerShell prints it: rules as configured, or the policy in force. */
export const nrptRules: Importer = {
  id: "nrptRules",
  title: "name rules of Windows",
  summary: "Get-DnsClientNrptRule and Get-DnsClientNrptPolicy as a list, as CSV or as JSON.",
  examples: [
    {
      title: "a list whose values run over lines, and an exemption",
      source: [
        "Name                             : {6E6A3C39-6B7C-4A2E-9F0B-6B3F5E1D7C11}",
        "Version                          : 2",
        "Namespace                        : {.corp.contoso.com, ",
        "                                   .lab.contoso.com}",
        "DirectAccessEnabled              : False",
        "NameServers                      : {10.10.0.2, fd00::2}",
        "NameEncoding                     : Disable",
        "",
        "Name                             : {0B3F5E1D-6B7C-4A2E-9F0B-6E6A3C391D7C}",
        "Version                          : 2",
        "Namespace                        : {vpn.contoso.com}",
        "DirectAccessEnabled              : False",
        "NameServers                      :",
        "NameEncoding                     : Disable",
      ].join("\r\n"),
      finds: [{ kind: "rows", count: 3 }],
    },
    {
      title: "rules of DirectAccess",
      source: [
        "Namespace                        : .corp.contoso.com",
        "DirectAccessDnsServers           : 2001:db8:1::2",
        "DirectAccessQueryIPsecRequired   : False",
        "NameServers                      :",
        "DnsSecValidationRequired         : True",
        "NameEncoding                     : Utf8WithoutMapping",
        "",
        "Namespace                        : nls.corp.contoso.com",
        "DirectAccessDnsServers           :",
        "DirectAccessQueryIPsecRequired   : False",
        "NameServers                      :",
        "DnsSecValidationRequired         : False",
        "NameEncoding                     : Punycode",
      ].join("\n"),
      finds: [{ kind: "rows", count: 1 }],
      remarks: [/only DirectAccess has DNS servers/, /1 rule asks for DNSSEC/, /1 rule sets how names are encoded/],
    },
    {
      title: "JSON of Windows PowerShell, which counts the values of a list",
      source: JSON.stringify([
        {
          Name: "{1}",
          Namespace: { value: [".corp.contoso.com"], Count: 1 },
          NameServers: "10.10.0.2",
          Comment: "Corp",
        },
        { Name: "{2}", Namespace: [".lab.contoso.com"], NameServers: ["10.10.0.2", "10.10.0.3"], Comment: null },
      ]),
      finds: [{ kind: "rows", count: 2 }],
      remarks: [/1 rule has a comment/],
    },
    {
      title: "CSV that PowerShell wrote without the values",
      source: '#TYPE X\n"Namespace","NameServers"\n"System.String[]","System.String[]"\n".a.example","10.10.0.2"',
      finds: [{ kind: "rows", count: 1 }],
      remarks: [/Use ConvertTo-Json/],
    },
  ],
  recognises: ({ text }) => rulesIn(firstLines(text, TELLING_LINES)) !== null,
  read({ text }) {
    const found = unwrapped(rulesIn(firstLines(text, MOST_LINES)) ?? []);
    return { ...found, remarks: [...found.remarks, ...restNotRead(text)] };
  },
};

const COMPANIONS = ["nameservers", "nameencoding", "directaccessdnsservers", "dnssecvalidationrequired"];

/** Other objects have a namespace too; only rules have DNS servers or an encoding beside it. */
function rulesIn(text: string): readonly Entry[] | null {
  const entries = entriesWith(text, "namespace");
  const rules = entries?.filter(({ values }) => COMPANIONS.some((name) => values[name] !== undefined)) ?? [];
  return rules.length > 0 ? rules : null;
}

function unwrapped(entries: readonly Entry[]): Unwrapped {
  const answers = entries.flatMap((entry) => nrptRows(entry).map((answer) => ({ ...entry, answer })));
  const rows = answers.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
  const refused = answers.flatMap(({ where, answer }) => (answer.ok ? [] : [{ where, reason: answer.error }]));
  const find: FoundRows = { kind: "rows", list: "DomainNameInformation", rows, origin: "name rules of Windows" };
  return { parts: [], finds: rows.length > 0 ? [find] : [], remarks: [...refusals(refused), ...nrptLosses(entries)] };
}
