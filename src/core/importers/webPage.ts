import type { Importer } from "./importer.ts";
import { mentionsProfile } from "./text/markers.ts";
import { preformattedIn } from "./text/page/preformatted.ts";
import { unwrapPage } from "./text/page/unwrapPage.ts";

const FILE = /\.x?html?$/i;
const SIGNS = /<(?:!doctype html|html|body|pre|textarea)\b/i;

/** A web page with profiles in its preformatted texts. */
export const webPage: Importer = {
  id: "webPage",
  title: "a web page",
  summary: "A web page that was saved, or its source: each preformatted text with a profile in it is opened.",
  examples: [
    {
      title: "a highlighted profile",
      source:
        '<!DOCTYPE html><html><pre><code><span class="t">&lt;VPNProfile&gt;</span>\n&lt;/VPNProfile&gt;</code></pre></html>',
      finds: [{ kind: "profile", text: "<VPNProfile>\n</VPNProfile>" }],
    },
    {
      title: "XML that was not escaped",
      source: "<pre>\n<VPNProfile><A/></VPNProfile>\n</pre>",
      finds: [{ kind: "profile", text: "<VPNProfile><A/></VPNProfile>\n" }],
    },
  ],
  recognises: ({ name, text }) => (FILE.test(name ?? "") || SIGNS.test(text)) && mentionsProfile(text),
  read: ({ text }) =>
    unwrapPage(
      text,
      preformattedIn(text).map((block) => ({ ...block, how: "preformatted text", extension: null })),
    ),
};
