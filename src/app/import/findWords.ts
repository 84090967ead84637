/** What a find is called, and what is in it, so that a person can choose. */
import type { Opened } from "../../core/importers/open.ts";
import { capitalized, counted } from "../../core/phrases.ts";
import { guessName, guessScope } from "../../core/deployment/guess.ts";
import { at } from "../../core/profile/at.ts";
import { mountOf } from "../../core/profile/mount.ts";
import { countOf, read } from "../../core/profile/read.ts";
import { SCOPE_WORDS } from "../../core/vocabulary/scopeWords.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { NOUNS } from "./takeOver.ts";

type FoundProfile = Opened & { readonly kind: "profile" };

export function findTitle(find: Opened): string {
  switch (find.kind) {
    case "profile":
      return find.name ?? guessName(documentOf(find), find.source.name);
    case "rows":
      return [counted(find.rows.length, ...NOUNS[find.list]), find.origin].filter((words) => words !== null).join(", ");
    case "certificate":
      return `Certificate ${find.name}`;
  }
}

/** What a profile is and does, in a few words; "" for what needs none. */
export function findWords(find: Opened): string {
  if (find.kind !== "profile") return "";
  const document = documentOf(find);
  if (document === null) return "Not well-formed XML: it opens, and the place of the mistake is shown.";
  const kind = mountOf(document)?.kind ?? null;
  if (kind === "eap") return "EAP configuration";
  if (kind === "8021x") return "802.1X profile, opened for its EAP configuration";
  return capitalized([SCOPE_WORDS[find.scope ?? guessScope(document)].profile, ...contentWords(document)].join(", "));
}

function contentWords(document: XmlDocument): readonly string[] {
  const servers = read(document, at.NativeProfile.Servers).value ?? [];
  const routes = countOf(document, at.Route.path);
  return [
    ...servers.slice(0, 1).map(({ address }) => `to ${address}`),
    ...(routes > 0 ? [counted(routes, ...NOUNS.Route)] : []),
  ];
}

function documentOf({ source }: FoundProfile): XmlDocument | null {
  const parsed = parseXml(source.text);
  return parsed.ok ? parsed.value : null;
}
