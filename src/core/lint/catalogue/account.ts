import { CHECKLIST } from "../checklist/index.ts";
import type { ChecklistEntry } from "../checklist/entry.ts";
import type { Rule } from "../rule.ts";
import { RULES } from "../rules/index.ts";
import { LEFT_OUT } from "./leftOut.ts";

/** What became of an id of the catalogues. */
export type Account =
  | { readonly kind: "rule"; readonly rule: Rule }
  /** A rule of another id tells it too. */
  | { readonly kind: "merged"; readonly into: Rule }
  | { readonly kind: "checklist"; readonly entry: ChecklistEntry }
  | { readonly kind: "leftOut"; readonly because: string };

/** Everything that answers for an id; an id that nothing answers for has no account. */
export function accountsOf(id: string): readonly Account[] {
  return ACCOUNTS.get(id) ?? [];
}

const ACCOUNTS = collected();

function collected(): ReadonlyMap<string, readonly Account[]> {
  const accounts = new Map<string, Account[]>();
  const note = (id: string, account: Account) => accounts.set(id, [...(accounts.get(id) ?? []), account]);
  for (const rule of RULES) {
    note(rule.id, { kind: "rule", rule });
    for (const id of rule.covers ?? []) note(id, { kind: "merged", into: rule });
  }
  for (const entry of CHECKLIST.flatMap(({ entries }) => entries)) {
    for (const id of [entry.id, ...(entry.covers ?? [])]) note(id, { kind: "checklist", entry });
  }
  for (const [id, because] of Object.entries(LEFT_OUT)) note(id, { kind: "leftOut", because });
  return accounts;
}
