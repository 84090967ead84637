/** What a file, a policy or a script says of itself. */
import { SCOPE_WORDS } from "../vocabulary/scopeWords.ts";
import type { ExportJob } from "./exporter.ts";

/** The product, as the maker of what leaves it. */
export const PRODUCT = "Always On VPN Designer";

type Origin = Pick<ExportJob, "version" | "fingerprint">;

/** What a profile is called in a management tool: "Contoso VPN (device tunnel)". */
export function titleOf({ name, scope }: ExportJob): string {
  return `${name} (${SCOPE_WORDS[scope].label})`;
}

/** What it was made with: the product and its version. */
export function madeWith({ version }: Pick<Origin, "version">): string {
  return `Made with ${PRODUCT} ${version}`;
}

/** Where it comes from: the product, its version, and the profile by its hash. */
export function madeFrom(origin: Origin): string {
  return `${madeWith(origin)} from the ProfileXML with SHA-256 ${origin.fingerprint}`;
}

/** The profile by its hash, in a sentence: "From" it comes what carries it, "For" it is what looks for it. */
export function profileNote({ fingerprint }: Pick<Origin, "fingerprint">, relation: "From" | "For"): string {
  return `${relation} the ProfileXML with SHA-256 ${fingerprint} (UTF-8).`;
}

/** What it was made with and the profile, a sentence each, for the help of a script. */
export function originNotes(origin: Origin, relation: "From" | "For"): readonly string[] {
  return [`${madeWith(origin)}.`, profileNote(origin, relation)];
}
