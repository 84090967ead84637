import { eapMethod } from "../vocabulary/eap/methods.ts";
import { type Meaning, partOf } from "./meaning.ts";

/** True when two elements hold the settings of different EAP methods, which have nothing to compare one by one. */
export function isOtherMethod(before: Meaning, after: Meaning): boolean {
  const [one, other] = [bodyOf(before), bodyOf(after)];
  return one !== null && other !== null && one !== other;
}

/** Names the kind of settings that an EAP configuration, or the choice inside it, holds; null when it holds none. */
function bodyOf(meaning: Meaning): string | null {
  if (meaning.spec?.kind === "choice") return [...meaning.parts.keys()].find((key) => key.endsWith("}EapType")) ?? null;
  if (meaning.path.at(-1)?.name !== "EapHostConfig") return null;
  const bodies = [...(partOf(meaning, "Config")?.parts ?? [])];
  const [name, all] = bodies[0] ?? [];
  if (name === undefined || bodies.length > 1) return null;
  const inner = all?.[0]?.spec?.kind === "choice" ? bodyOf(all[0]) : null;
  return inner === null && all?.[0]?.spec?.kind === "choice" ? null : `${name} ${inner ?? ""}`;
}

/** What the method is called. */
export function methodName(meaning: Meaning): string {
  const ids = partOf(meaning, "EapMethod");
  const type = ids === null ? partOf(meaning, "Type") : partOf(ids, "Type");
  const author = ids === null ? null : partOf(ids, "AuthorId");
  const number = Number(type?.value ?? Number.NaN);
  const known = eapMethod(number, Number(author?.value ?? 0));
  return known?.name ?? (Number.isNaN(number) ? "A method without a number" : `Method ${number}`);
}
