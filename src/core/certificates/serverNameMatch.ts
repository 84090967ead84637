import type { Certificate } from "./certificate.ts";
import { parsePattern } from "./pattern.ts";

/** Whether an entry fits a certificate. "differs": it does on some versions of Windows, or may. */
export interface ServerNameMatch {
  readonly matches: "yes" | "no" | "differs" | "unknown";
  /** One sentence. */
  readonly because: string;
}

/** The part of a certificate that counts here; a name alone will do. */
export type NamesOfServer = Pick<Certificate, "commonName" | "dnsNames">;

/**
 * Compares one entry of ServerNames with the names of a server certificate: its common name and its DNS names. An entry
 * with `*` is a regular expression to Windows, any other one is literal (Microsoft, "EAP for network access"). Whether
 * an expression has to match the whole name is not documented. Windows 11 21H2 alone minds the case.
 */
export function matchesServerName(entry: string, certificate: NamesOfServer): ServerNameMatch {
  const names = namesOf(certificate);
  if (entry === "") return { matches: "no", because: "The entry is empty." };
  if (names.length === 0) return { matches: "no", because: "The certificate has no common name and no DNS name." };
  return entry.includes("*") ? matchExpression(entry, names) : matchLiteral(entry, names);
}

interface ServerName {
  readonly name: string;
  readonly place: string;
}

function namesOf({ commonName, dnsNames }: NamesOfServer): readonly ServerName[] {
  const subject = commonName === "" ? [] : [{ name: commonName, place: "common name" }];
  return [...subject, ...dnsNames.map((name) => ({ name, place: "DNS name" }))];
}

function matchLiteral(entry: string, names: readonly ServerName[]): ServerNameMatch {
  const same = names.find(({ name }) => name === entry);
  if (same !== undefined) return { matches: "yes", because: `It is the ${same.place} of the certificate.` };
  const similar = names.find(({ name }) => name.toLowerCase() === entry.toLowerCase());
  if (similar !== undefined) return onlyIgnoringCase(similar);
  const wildcard = names.find(({ name }) => coversByWildcard(name, entry));
  if (wildcard !== undefined)
    return {
      matches: "unknown",
      because: `The certificate names “${wildcard.name}”; whether Windows reads that as a wildcard is not documented.`,
    };
  return { matches: "no", because: `The certificate names ${listed(names)}.` };
}

function matchExpression(entry: string, names: readonly ServerName[]): ServerNameMatch {
  const pattern = parsePattern(entry);
  if (pattern === null) return notJudged(entry);
  const whole = names.find(({ name }) => pattern.matchesAll(name, false));
  if (whole !== undefined) return { matches: "yes", because: `The expression matches the ${described(whole)}.` };
  const similar = names.find(({ name }) => pattern.matchesAll(name, true));
  if (similar !== undefined) return onlyIgnoringCase(similar);
  const part = names.find(({ name }) => pattern.matchesPart(name, true));
  if (part !== undefined)
    return {
      matches: "differs",
      because: `The expression matches only a part of the ${described(part)}; whether that is enough is not known.`,
    };
  return { matches: "no", because: `The expression does not match ${listed(names)}.` };
}

function notJudged(entry: string): ServerNameMatch {
  const reason = entry.startsWith("*")
    ? "This cannot be judged: an entry with * is a regular expression, none starts with *, and what Windows makes of " +
      "it is not documented."
    : "This cannot be judged: the expression is not well-formed, or uses more than is understood here. It may fit or not.";
  return { matches: "unknown", because: reason };
}

function onlyIgnoringCase(name: ServerName): ServerNameMatch {
  return {
    matches: "differs",
    because: `It matches the ${described(name)} but for upper and lower case, which Windows 11 21H2 tells apart.`,
  };
}

function coversByWildcard(name: string, entry: string): boolean {
  const [first, ...rest] = entry.toLowerCase().split(".");
  return name.toLowerCase() === `*.${rest.join(".")}` && first !== undefined && first !== "";
}

function described({ name, place }: ServerName): string {
  return `${place} “${name}”`;
}

function listed(names: readonly ServerName[]): string {
  return [...new Set(names.map(({ name }) => `“${name}”`))].join(", ");
}
