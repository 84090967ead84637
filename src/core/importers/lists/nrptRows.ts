import { type Result, fail } from "../../result.ts";
import { domainNameInformation } from "../../vocabulary/dns.ts";
import type { PastedRows } from "../paste/pasted.ts";
import { readCells } from "../paste/readCell.ts";
import { type Entry, itemsOf } from "./entries.ts";

/** The name rules that an entry of the name resolution policy table makes: one for each name, or why it makes none. */
export function nrptRows({ values }: Entry): readonly Result<PastedRows["rows"][number], string>[] {
  const names = itemsOf(values["namespace"] ?? "");
  const servers = itemsOf(values["nameservers"] ?? "");
  const problem = problemOf(values, names, servers);
  if (problem !== null) return [fail(problem)];
  const own = servers.length === 0 ? {} : { DnsServers: servers.join(",") };
  return names.map((DomainName) => readCells(domainNameInformation.children, { DomainName, ...own }));
}

function problemOf(values: Entry["values"], names: readonly string[], servers: readonly string[]): string | null {
  if ([...names, ...servers].some((word) => word.startsWith("System.")))
    return "It names the kind of its values (System.String[]) instead of them: Export-Csv writes lists like this. Use ConvertTo-Json.";
  if (names.length === 0) return "A rule needs a name such as .corp.contoso.com.";
  if (servers.length === 0 && itemsOf(values["directaccessdnsservers"] ?? "").length > 0)
    return `${names.join(", ")}: only DirectAccess has DNS servers for it. Without servers the rule would exempt these names.`;
  return null;
}
