/** All rules at once, after one edit, and what a person would write who needs only the most common checks. */
import { createLinter } from "../../src/core/lint/engine.ts";
import type { Subject } from "../../src/core/lint/rule.ts";
import { RULES } from "../../src/core/lint/rules/index.ts";
import { runToEnd } from "../../src/core/lint/runToEnd.ts";
import { type VpnProfile, at } from "../../src/core/profile/at.ts";
import { type Change, editsOf, set } from "../../src/core/profile/changes.ts";
import { read } from "../../src/core/profile/read.ts";
import type { XmlDocument } from "../../src/core/xml/document.ts";
import { UTF_8 } from "../../src/core/xml/encoding.ts";
import { parseXml } from "../../src/core/xml/parse.ts";
import { reparseXml } from "../../src/core/xml/reparse.ts";
import type { Task } from "./core.ts";

export function lintingTasks(text: string): Readonly<Record<string, Task>> {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const document = parsed.value;
  const profile = read(document, at).value ?? {};
  return {
    checkByHand: () => checkByHand(profile),
    lintAll: () => verdictOf(createLinter(RULES), document),
    lintAfterEdit: inTurns(document, set(at.RegisterDNS, false)),
    lintAfterRowEdit: inTurns(document, set(at.Route.at(5).Metric, 7)),
  };
}

/** One linter that sees a text before and after an edit, in turns. */
function inTurns(before: XmlDocument, change: Change): Task {
  const after = reparseXml(before, editsOf(before, change));
  if (!after.ok) throw new Error(after.error.message);
  const states = [before, after.value];
  const linter = createLinter(RULES);
  for (const state of states) verdictOf(linter, state);
  let turn = 0;
  return () => verdictOf(linter, states[turn++ % 2] ?? before);
}

function verdictOf(linter: ReturnType<typeof createLinter>, document: XmlDocument): unknown {
  return runToEnd(linter.run(subjectOf(document)));
}

function subjectOf(document: XmlDocument): Subject {
  const context = { channel: "intuneCustom", newestWindows: "11 24H2", oldestWindows: "22H2" } as const;
  return { document, name: "Contoso", scope: "user", encoding: UTF_8, context, others: NOBODY };
}

const NOBODY: Subject["others"] = [];
const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** Addresses, prefixes, host bits, ports and repetition, in one loop for each list. */
function checkByHand({ Route = [], TrafficFilter = [], DomainNameInformation = [] }: VpnProfile): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const { Address = "", PrefixSize = -1 } of Route) {
    const octets = IPV4.exec(Address)?.slice(1).map(Number) ?? [];
    const value = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (octets.length !== 4 || octets.some((octet) => octet > 255)) found.push(`${Address} is no address`);
    if (PrefixSize < 0 || PrefixSize > 32) found.push(`${PrefixSize} is no prefix length`);
    if (value % 2 ** (32 - PrefixSize) !== 0) found.push(`${Address} has host bits`);
    const key = `${Address}/${PrefixSize}`;
    if (seen.has(key)) found.push(`${key} stands twice`);
    seen.add(key);
  }
  for (const { Protocol, RemotePortRanges } of TrafficFilter)
    if (RemotePortRanges !== undefined && Protocol !== 6 && Protocol !== 17) found.push("ports without a protocol");
  for (const { DomainName = "", DnsServers } of DomainNameInformation) {
    if (seen.has(DomainName.toLowerCase())) found.push(`${DomainName} stands twice`);
    if (DnsServers === undefined) found.push(`${DomainName} has no servers`);
    seen.add(DomainName.toLowerCase());
  }
  return found;
}
