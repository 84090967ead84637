import { unescapeOnce } from "../xml/escape.ts";
import type { Importer } from "./importer.ts";
import { sourceOfText } from "./source.ts";
import { hasEscapedMarkup } from "./text/markers.ts";
import { unwrapWhole } from "./text/unwrapWhole.ts";

const START = /^\s*["']?&(?:amp;)*(?:lt|#60|#x3c);/i;

/** XML whose angle brackets are written `&lt;` and `&gt;`, once or more. */
export const escapedXml: Importer = {
  id: "escapedXml",
  title: "escaped XML",
  summary: "ProfileXML or an EAP configuration that is escaped: &lt;VPNProfile&gt;, once or several times.",
  examples: [
    {
      title: "escaped once, quotes too",
      source: "&lt;EapHostConfig xmlns=&quot;urn:x&quot;&gt;&lt;A&gt;R&amp;amp;D&lt;/A&gt;&lt;/EapHostConfig&gt;\n",
      finds: [{ kind: "profile", text: '<EapHostConfig xmlns="urn:x"><A>R&amp;D</A></EapHostConfig>\n' }],
    },
    {
      title: "escaped twice, by number",
      source: "&amp;#60;VPNProfile&amp;#x3E;\r\n&amp;lt;/VPNProfile&amp;gt;",
      finds: [{ kind: "profile", text: "<VPNProfile>\r\n</VPNProfile>" }],
    },
  ],
  recognises: ({ text }) => START.test(text) && hasEscapedMarkup(text),
  read: ({ name, text }) => unwrapWhole(text, sourceOfText(name, unescapeOnce(text).text), "escaped text"),
};
