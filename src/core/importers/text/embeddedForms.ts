import type { Range } from "../../xml/document.ts";
import { MOST_FINDS } from "../limits.ts";
import { decodeProfile } from "./decodeProfile.ts";

/** How `<`, `/` and `>` are written in each form that one can cut out of a text. */
const FORMS = [
  { how: "escaped text", less: "&(?:amp;)*(?:lt|#60|#x3c);", slash: "/", greater: "&(?:amp;)*(?:gt|#62|#x3e);" },
  { how: "text with backslash escapes", less: "\\\\u003c", slash: "\\\\?/", greater: "\\\\u003e" },
  { how: "percent-encoded text", less: "%3c", slash: "(?:/|%2f)", greater: "%3e" },
] as const;

const NAME = "((?:[\\w.-]+(?::|%3a))?(?:VPNProfile|EapHostConfig))(?![\\w.-])";
/** `<VPNProfile`, `<EapHostConfig` and `<?xml` in Base64 of UTF-8, UTF-8 with mark, UTF-16 and UTF-16 with mark. */
const BASE64 =
  /(?<![A-Za-z0-9+/])(?:PFZQTlByb2ZpbG|PEVhcEhvc3RDb25ma|PD94bWwg|77u\/P|PABWAFAATgBQ|PAA\/AHgAbQBsA|\/\/48A)[A-Za-z0-9+/]*(?:\r?\n[ \t]*[A-Za-z0-9+/]{16,})*(?:\r?\n[ \t]*[A-Za-z0-9+/]+={1,2})?={0,2}/g;

/** The script behind `powershell -EncodedCommand`, whose parameter may be cut short. */
const COMMAND = /(?<=[-/]e(?:c|nc|ncodedcommand)?[ \t]{1,8}["']?)[A-Za-z0-9+/]{40,}={0,2}/gi;

/** A profile or an EAP configuration in a text, in a form that hides its markup. */
export interface EmbeddedForm extends Range {
  readonly how: string;
}

/** Where profiles stand in a text escaped, percent-encoded or as Base64, at most one more than the door lets in. */
export function embeddedForms(text: string): readonly EmbeddedForm[] {
  return [...FORMS.flatMap((form) => cutsOf(text, form)), ...base64In(text)].slice(0, MOST_FINDS + 1);
}

function cutsOf(text: string, { how, less, slash, greater }: (typeof FORMS)[number]): readonly EmbeddedForm[] {
  const tags = new RegExp(`${less}(${slash})?${NAME}(?:\\s*${greater})?`, "gi");
  const forms: EmbeddedForm[] = [];
  let open: { readonly name: string; readonly start: number } | null = null;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const name = (tag[2] ?? "").toLowerCase();
    // What was only mentioned begins again.
    if (tag[1] === undefined && (open === null || open.name === name)) open = { name, start: tag.index };
    else if (tag[1] !== undefined && open?.name === name) {
      forms.push({ start: open.start, end: tags.lastIndex, how });
      open = null;
    }
  }
  return forms;
}

function base64In(text: string): readonly EmbeddedForm[] {
  return [...text.matchAll(BASE64), ...text.matchAll(COMMAND)]
    .filter(([written]) => decodeProfile(written) !== null)
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, how: "Base64" }));
}
