import { parseXml } from "../xml/parse.ts";
import type { Importer } from "./importer.ts";
import { sourceOfText } from "./source.ts";
import { resolveBackslashes } from "./text/backslashEscapes.ts";
import { mentionsProfile } from "./text/markers.ts";
import { unwrapWhole } from "./text/unwrapWhole.ts";

const START = /^\s*["']?(?:<|\\u003c)(?:\?xml|!--|(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig)(?![\w.-]))/i;
/** An escaped `<`, an escaped line end between tags, an escaped quote. */
const CERTAIN = /^\s*["']?\\u003c|>(?:\\r)?\\n[ \t]*<|>(?:\\r)?\\n(?:\\t| )+</i;
const LIKELY = /=\\["']/;

/** A profile as it stands in JSON or in source code: `\"`, `\r\n` and `\u003c` instead of the characters. */
export const escapedString: Importer = {
  id: "escapedString",
  title: "text with backslash escapes",
  summary: 'ProfileXML copied out of JSON or source code, with \\", \\r\\n or \\u003c in it.',
  examples: [
    {
      title: "with its quotes and a comma",
      source: '"<VPNProfile>\\r\\n  <A b=\\"c\\"/>\\r\\n</VPNProfile>",\n',
      finds: [{ kind: "profile", text: '<VPNProfile>\r\n  <A b="c"/>\r\n</VPNProfile>' }],
    },
    {
      title: "angle brackets by number",
      source: "\\u003cVPNProfile\\u003e\\u003c/VPNProfile\\u003e",
      finds: [{ kind: "profile", text: "<VPNProfile></VPNProfile>" }],
    },
    {
      title: "only quotes are escaped",
      source: '<EapHostConfig xmlns=\\"urn:x\\"></EapHostConfig>',
      finds: [{ kind: "profile", text: '<EapHostConfig xmlns="urn:x"></EapHostConfig>' }],
    },
  ],
  recognises: ({ text }) => START.test(text) && mentionsProfile(text) && isEscaped(text),
  read: ({ name, text }) =>
    unwrapWhole(text, sourceOfText(name, resolveBackslashes(withoutQuotes(text))), "text with backslash escapes"),
};

/** Escaped quotes may also stand in the value of a sound profile. */
function isEscaped(text: string): boolean {
  return CERTAIN.test(text) || (LIKELY.test(text) && !parseXml(text).ok);
}

/** A text without the quotes around it, and what stands behind them. */
function withoutQuotes(text: string): string {
  const start = text.search(/\S/);
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'") return text;
  const end = text.lastIndexOf(quote);
  return text.slice(start + 1, end > start ? end : text.length);
}
