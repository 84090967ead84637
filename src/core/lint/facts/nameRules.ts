import { type VpnProfile, at } from "../../profile/at.ts";
import { type DomainNameKind, domainNameKind } from "../../vocabulary/scalars/domainName.ts";
import type { Look } from "../rule.ts";

/** A name rule as the rules about it need it; rows whose name is absent or does not decode are no name rules. */
export interface NameRule {
  readonly index: number;
  /** As it decodes: with its leading dot, in the letters that were written. */
  readonly name: string;
  readonly kind: DomainNameKind;
  /** What it speaks of, to compare by: lower case, without dots around it; empty for every name. */
  readonly domain: string;
  /** Empty when there are none, or when they do not decode. */
  readonly servers: readonly string[];
  readonly proxy: string | undefined;
  readonly autoTrigger: boolean;
  readonly persistent: boolean;
  /** Neither servers nor a proxy are written: names go round the rules. */
  readonly isExemption: boolean;
  /** What is written for servers and proxy decodes. */
  readonly isReadable: boolean;
}

/** The name rules of a profile, and which of them applies to what. */
export interface NameTable {
  readonly rules: readonly NameRule[];
  /** Of several rules with one name, the first. */
  readonly byName: ReadonlyMap<string, NameRule>;
}

type Rows = NonNullable<VpnProfile["DomainNameInformation"]>;
type Reader = Pick<Look, "profile" | "read">;

const known = new WeakMap<Rows, NameTable>();
const NO_RULES: NameTable = { rules: [], byName: new Map() };

/** The name rules of a profile; worked out once for each state of the list. */
export function nameTableOf(look: Reader): NameTable {
  const rows = look.profile.DomainNameInformation;
  if (rows === undefined) return NO_RULES;
  const table = known.get(rows) ?? tableOf(rows, look);
  known.set(rows, table);
  return table;
}

/** The rule that Windows would follow for a full or short name: the exact one, else the longest suffix. */
export function ruleFor(name: string, { byName }: NameTable): NameRule | undefined {
  const domain = domainOf(name);
  return byName.get(domain) ?? suffixAround(domain, byName);
}

/** The rule that would hold for the names of a rule if it did not stand. */
export function ruleAround({ kind, domain }: NameRule, { byName }: NameTable): NameRule | undefined {
  if (kind === "any") return undefined;
  return suffixAround(kind === "suffix" ? parentOf(domain) : domain, byName);
}

/** The rule for the names directly below a domain that have no rule of their own. */
export function ruleBelow(domain: string, { byName }: NameTable): NameRule | undefined {
  return suffixAround(domainOf(domain), byName);
}

/** Whether two rules are known to say the same about their names. */
export function sayTheSame(one: NameRule, other: NameRule): boolean {
  return (
    one.isReadable &&
    other.isReadable &&
    one.servers.join() === other.servers.join() &&
    one.proxy === other.proxy &&
    one.autoTrigger === other.autoTrigger &&
    one.persistent === other.persistent
  );
}

/** The key of a name in lower case, without dots around it. */
export function domainOf(name: string): string {
  return name.replace(/^\.|\.$/g, "").toLowerCase();
}

/** The domain above a domain: "contoso.com" of "corp.contoso.com", "" of "com", null above "". */
export function parentOf(domain: string): string | null {
  if (domain === "") return null;
  const dot = domain.indexOf(".");
  return dot === -1 ? "" : domain.slice(dot + 1);
}

function suffixAround(from: string | null, byName: NameTable["byName"]): NameRule | undefined {
  for (let domain = from; domain !== null; domain = parentOf(domain)) {
    const rule = byName.get(`.${domain}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function tableOf(rows: Rows, look: Reader): NameTable {
  const rules = rows.flatMap((row, index) => ruleOf(row, index, look) ?? []);
  const byName = new Map<string, NameRule>();
  for (const rule of rules) {
    const key = keyOf(rule);
    if (!byName.has(key)) byName.set(key, rule);
  }
  return { rules, byName };
}

/** Rules with the same key speak of the same names. */
export function keyOf({ kind, domain }: NameRule): string {
  return kind === "suffix" || kind === "any" ? `.${domain}` : domain;
}

function ruleOf(row: Rows[number], index: number, { read }: Reader): NameRule | null {
  const { DomainName: name, DnsServers, WebProxyServers, AutoTrigger, Persistent } = row;
  if (name === undefined) return null;
  const hasServers = DnsServers !== undefined || read(at.DomainNameInformation.at(index).DnsServers).present;
  const hasProxy = WebProxyServers !== undefined || read(at.DomainNameInformation.at(index).WebProxyServers).present;
  return {
    index,
    name,
    kind: domainNameKind(name),
    domain: domainOf(name),
    servers: DnsServers ?? [],
    proxy: WebProxyServers,
    autoTrigger: AutoTrigger === true,
    persistent: Persistent === true,
    isExemption: !hasServers && !hasProxy,
    isReadable: hasServers === (DnsServers !== undefined) && hasProxy === (WebProxyServers !== undefined),
  };
}
