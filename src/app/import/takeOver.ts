/** Carrying out what a person chose of what was found. */
import type { Opened } from "../../core/importers/open.ts";
import { sourceOfText } from "../../core/importers/source.ts";
import { counted } from "../../core/phrases.ts";
import { at, type VpnProfile } from "../../core/profile/at.ts";
import { newProfileText } from "../../core/profile/newText.ts";
import { countOf } from "../../core/profile/read.ts";
import type { AnyRef } from "../../core/profile/ref.ts";
import { activeProfile } from "../../store/store.ts";
import { type Desk, adoptProfile, offerCertificates } from "./openFiles.ts";

type FoundRows = Opened & { readonly kind: "rows" };

const LISTS = {
  Route: at.Route,
  DomainNameInformation: at.DomainNameInformation,
  TrafficFilter: at.TrafficFilter,
  AppTrigger: at.AppTrigger,
} as const;

/** What rows of a list are called: one, and several. */
export const NOUNS: Readonly<Record<FoundRows["list"], readonly [one: string, many: string]>> = {
  Route: ["route", "routes"],
  DomainNameInformation: ["name rule", "name rules"],
  TrafficFilter: ["traffic filter", "traffic filters"],
  AppTrigger: ["app trigger", "app triggers"],
};

/**
 * Opens the profiles, adds the rows to the profile that was active before, or else to a new one, and reads the
 * certificates. The answer is what is to be said.
 */
export async function takeOver(
  desk: Desk,
  finds: readonly Opened[],
  rowsTo: "active" | "new",
): Promise<readonly string[]> {
  const rows = finds.filter((find) => find.kind === "rows");
  if (rows.length > 0 && rowsTo === "active") addRows(desk, rows);
  if (rows.length > 0 && rowsTo === "new") openRows(desk, rows);
  for (const find of finds) if (find.kind === "profile") adoptProfile(desk.store, find);
  const certificates = finds.filter((find) => find.kind === "certificate");
  return certificates.length === 0 ? [] : offerCertificates(desk, certificates);
}

function addRows({ store }: Desk, finds: readonly FoundRows[]): void {
  const document = activeProfile(store.getState())?.reading.document ?? null;
  if (document === null) return;
  const changes = finds.map(({ list, rows }) => {
    const ref = LISTS[list] as unknown as AnyRef;
    return { kind: "insert", ref, index: countOf(document, ref.path), values: rows } as const;
  });
  const label = `Add ${finds.map(({ list, rows }) => counted(rows.length, ...NOUNS[list])).join(" and ")}`;
  store.dispatch({ kind: "several", changes }, { label, origin: "command" });
  store.announce(label);
}

/** A new profile that holds nothing but the rows. */
function openRows({ store }: Desk, finds: readonly FoundRows[]): void {
  const value: Record<string, readonly unknown[]> = {};
  for (const { list, rows } of finds) value[list] = [...(value[list] ?? []), ...rows];
  const { text, encoding } = sourceOfText(null, newProfileText(value as VpnProfile));
  store.adopt({ text, encoding, bytes: null, name: null, scope: null, fileName: null });
}
