/** How Windows reads an entry of ServerNames: an asterisk makes it a regular expression (Microsoft, "EAP for network access"). */
export interface ServerNameKind {
  readonly kind: "literal" | "pattern";
  /** The regular expression that says what was most likely meant, where the entry reads like a wildcard; else null. */
  readonly meant: string | null;
  /** For a name in a domain: that domain, and the regular expression for every name in it; else null. */
  readonly domain: { readonly name: string; readonly pattern: string } | null;
}

/** Tells a name from a pattern, and a wildcard that was taken for one: `nps*.contoso.com` means "np", then any number of "s". */
export function serverNameKind(entry: string): ServerNameKind {
  if (!entry.includes("*")) return { kind: "literal", meant: null, domain: domainOf(entry) };
  return { kind: "pattern", meant: readsLikeWildcard(entry) ? toExpression(entry) : null, domain: null };
}

/** Only what has a domain of its own below another one: "corp.contoso.com", never "com". */
function domainOf(entry: string): ServerNameKind["domain"] {
  const name = /^[\w-]+\.((?:[\w-]+\.)+[\w-]+)$/.exec(entry)?.[1];
  return name === undefined ? null : { name, pattern: toExpression(`*.${name}`) };
}

/** No backslash, no group, and an asterisk that repeats a plain character or nothing. */
function readsLikeWildcard(entry: string): boolean {
  return /^[\w.*-]+$/.test(entry) && /(?:^|[^.])\*/.test(entry);
}

function toExpression(wildcard: string): string {
  return wildcard
    .split("*")
    .map((part) => part.replaceAll(".", "\\."))
    .join(".*");
}
