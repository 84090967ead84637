import { type Result, fail } from "../result.ts";
import { domainNameInformation } from "../vocabulary/dns.ts";
import { readTable } from "./delimited.ts";
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
const PROPERTY = /^([A-Za-z]+)\s*:(?:\s+(.*))?$/;

/** Name rules: `suffix = servers` one a line, CSV with a header, or the list that `Get-DnsClientNrptRule` prints. */
export function pasteNameRules(text: string): PastedRows {
  const lines = pastedLines(text);
  if (lines.some((line) => PROPERTY.exec(line.text)?.[1]?.toLowerCase() === "namespace")) {
    return collect(fromProperties(lines));
  }
  const table = readTable(lines, COLUMNS);
  return collect(table === null ? lines.map(fromLine) : table.rows);
}

interface Source extends PastedLine {
  readonly cells: Readonly<Record<string, string>>;
}

function collect(sources: readonly Source[]): PastedRows {
  const answers = sources.map((source) => ({ ...source, answer: ruleOf(source.cells) }));
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

/** A rule begins with its namespace; one with several namespaces is several rules. */
function fromProperties(lines: readonly PastedLine[]): readonly Source[] {
  const rules: { readonly line: PastedLine; namespaces: string; servers: string }[] = [];
  let property = "";
  for (const line of lines) {
    const [, name, value = ""] = PROPERTY.exec(line.text) ?? [];
    property = name === undefined ? property : name.toLowerCase();
    const written = name === undefined ? line.text : value;
    if (property === "namespace" && name !== undefined) rules.push({ line, namespaces: written, servers: "" });
    const rule = rules.at(-1);
    if (rule !== undefined && property === "nameservers") rule.servers += ` ${written}`;
    if (rule !== undefined && property === "namespace" && name === undefined) rule.namespaces += ` ${written}`;
  }
  return rules.flatMap(({ line, namespaces, servers }) =>
    itemsOf(namespaces).map((name) => ({ ...line, cells: withServers(name, itemsOf(servers).join(",")) })),
  );
}

/** The items of `{a, b}`, as PowerShell prints a list, or of a list without braces. */
function itemsOf(printed: string): readonly string[] {
  return printed
    .replace(/[{}"]/g, " ")
    .split(/[,;\s]+/)
    .filter((item) => item !== "");
}
