import { type Result, fail } from "../../result.ts";
import { domainNameInformation } from "../../vocabulary/dns.ts";
import { readTable } from "./delimited.ts";
import { entriesWith } from "../lists/entries.ts";
import { nrptRows } from "../lists/nrptRows.ts";
import type { PastedRows } from "./pasted.ts";
import { type PastedLine, pastedLines } from "./pastedLines.ts";
import { readCells } from "./readCell.ts";

type Row = PastedRows["rows"][number];

/** Headings of tables, in small letters: the element names, and those of PowerShell's objects. */
const COLUMNS: Readonly<Record<string, string>> = {
  domainname: "DomainName",
  namespace: "DomainName",
  dnssuffix: "DomainName",
  suffix: "DomainName",
  dnsservers: "DnsServers",
  nameservers: "DnsServers",
  dnsipaddress: "DnsServers",
  servers: "DnsServers",
  webproxyservers: "WebProxyServers",
  webproxy: "WebProxyServers",
  autotrigger: "AutoTrigger",
  persistent: "Persistent",
};

const LINE = /^([^\s=,;→]+?)(?:\s*(?:=>|->|=|→|:(?!:)|,|;)\s*|\s+|$)(.*)$/;
const EXEMPTION = /^(?:exempt|exemption|none|direct|-)?$/i;

/**
 * Name rules: `suffix = servers` one a line, CSV with a header, or what `Get-DnsClientNrptRule` prints: as a list, as
 * CSV or as JSON.
 */
export function pasteNameRules(text: string): PastedRows {
  const printed = entriesWith(text, "namespace");
  if (printed !== null)
    return collected(printed.flatMap((entry) => nrptRows(entry).map((answer) => ({ ...entry, answer }))));
  const lines = pastedLines(text);
  const table = readTable(lines, COLUMNS);
  return collect(table === null ? lines.map(fromLine) : table.rows);
}

interface Source extends PastedLine {
  readonly cells: Readonly<Record<string, string>>;
}

function collect(sources: readonly Source[]): PastedRows {
  return collected(sources.map((source) => ({ ...source, answer: ruleOf(source.cells) })));
}

function collected(answers: readonly (PastedLine & { readonly answer: Result<Row, string> })[]): PastedRows {
  return {
    rows: answers.flatMap(({ answer }) => (answer.ok ? [answer.value] : [])),
    refused: answers.flatMap(({ line, text, answer }) => (answer.ok ? [] : [{ line, text, reason: answer.error }])),
  };
}

function ruleOf(cells: Source["cells"]): Result<Row, string> {
  if (cells["DomainName"] === undefined) return fail("A rule needs a name such as .corp.contoso.com.");
  return readCells(domainNameInformation.children, cells);
}

function fromLine({ line, text }: PastedLine): Source {
  const [, name = text, rest = ""] = LINE.exec(text) ?? [];
  return { line, text, cells: withServers(name, rest) };
}

function withServers(name: string, servers: string): Source["cells"] {
  const listed = servers.trim().replace(/\s*[,;\s]\s*/g, ",");
  return EXEMPTION.test(listed) ? { DomainName: name } : { DomainName: name, DnsServers: listed };
}
