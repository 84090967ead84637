import { counted } from "../../phrases.ts";
import type { Remark } from "../importer.ts";
import { refusal } from "../remarks.ts";

/** How many refused lines are named one by one. */
const MOST_NAMED = 20;

/** What was not understood, each where it stands; of very many, the rest is counted. */
export function refusals(refused: readonly { readonly where: string; readonly reason: string }[]): readonly Remark[] {
  const named = refused.slice(0, MOST_NAMED).map(({ where, reason }) => refusal(reason, where));
  const others = refused.length - named.length;
  if (others === 0) return named;
  return [...named, refusal(`${counted(others, "more line is", "more lines are")} not understood.`)];
}
