import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { problemOfDnsName } from "./dnsName.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** What a name rule speaks of: every name, a domain and all below it, exactly one name, or a name without dots. */
export type DomainNameKind = "any" | "suffix" | "exact" | "short";

/** The name of a name resolution rule: "." for every name, ".suffix", a full name or a short name. */
export const domainName: Scalar<string> = {
  codec: canonicalText(decode),
  says: "name, .suffix, or a single dot for every name",
  control: "text",
  suggestions: [{ text: ".", label: "Every name" }],
  clean,
};

/** The kind of a decoded domain name: Windows infers it from the dots (DomainNameType). */
export function domainNameKind(name: string): DomainNameKind {
  if (name === ".") return "any";
  if (name.startsWith(".")) return "suffix";
  return name.includes(".") ? "exact" : "short";
}

function decode(text: string) {
  const name = text.trim();
  if (name === ".") return succeed(name);
  const problem = problemOfDnsName(name.replace(/^\./, ""));
  return problem === null ? succeed(name) : fail(problem);
}

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  if (!visible.text.startsWith("*.")) return visible;
  return { text: visible.text.slice(1), note: "Rewrote the asterisk as a leading dot." };
}
