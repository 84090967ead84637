import type { Importer } from "./importer.ts";
import { sourceOfText } from "./source.ts";
import { unwrapWhole } from "./text/unwrapWhole.ts";

const START = /^\s*["']?%3c(?:%3f|%21|(?:[\w.-]+(?::|%3a))?(?:VPNProfile|EapHostConfig))/i;
const MARKER = /%3c(?:[\w.-]+(?::|%3a))?(?:VPNProfile|EapHostConfig)/i;

/** A profile as a part of a URI: `%3CVPNProfile%3E`. */
export const urlEncodedText: Importer = {
  id: "urlEncodedText",
  title: "percent-encoded text",
  summary: "ProfileXML that is percent-encoded, as in a link or a form: %3CVPNProfile%3E.",
  examples: [
    {
      title: "letters beyond ASCII",
      source: "%3CVPNProfile%3E%0D%0A%3C%21--%20%C3%BC%20--%3E%3C%2FVPNProfile%3E",
      finds: [{ kind: "profile", text: "<VPNProfile>\r\n<!-- \u00FC --></VPNProfile>" }],
    },
    {
      title: "a form, with + for blanks",
      source: "%3CVPNProfile%3E%3C!--a+b--%3E%3C/VPNProfile%3E",
      finds: [{ kind: "profile", text: "<VPNProfile><!--a b--></VPNProfile>" }],
    },
  ],
  recognises: ({ text }) => START.test(text) && MARKER.test(text),
  read: ({ name, text }) => unwrapWhole(text, sourceOfText(name, decode(text)), "percent-encoded text"),
};

function decode(text: string): string {
  const isForm = !/ |%20/.test(text);
  return decodePercent(isForm ? text.replaceAll("+", " ") : text);
}

/** Resolves `%` and two digits; a `%` before anything else stands for itself. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = run.match(/[0-9A-Fa-f]{2}/g) ?? [];
    return new TextDecoder().decode(Uint8Array.from(bytes, (digits) => Number.parseInt(digits, 16)));
  });
}
