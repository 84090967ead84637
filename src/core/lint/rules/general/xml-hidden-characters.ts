import { HIDDEN, UNUSUAL_BLANK } from "../../../vocabulary/scalars/hiddenCharacters.ts";
import { inProfile } from "../../examples.ts";
import { ownNodes } from "../../facts/ownNodes.ts";
import { fix, safeFix } from "../../finding.ts";
import { rewriteText } from "../../repairs/rewriteText.ts";
import { UNUSUAL } from "../../facts/signs.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const INVISIBLE = new RegExp(`${HIDDEN.source}|${UNUSUAL_BLANK.source}`, "g");
const INVISIBLE_OR_REFERENCE = new RegExp(`${INVISIBLE.source}|&#(?:x[0-9a-f]+|[0-9]+);`, "gi");
/** Outside of ASCII and of what is invisible: letters of scripts that join and turn with such characters. */
const OTHER_LETTER = /[^\u0000-\u007f\u00a0]/;

export const xmlHiddenCharacters = defineRule({
  id: "xml-hidden-characters",
  severity: "error",
  title: "No value holds characters that cannot be seen",
  why: "They come with text that was copied from certificates, mails and web pages. Names and thumbprints that hold them never match, and imports fail.",
  source: [thread("MicrosoftDocs/azure-docs", 70222), sources.dpcHelp],
  alsoEapOnly: true,
  good: [inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`],
  bad: [
    {
      xml: inProfile`<DnsSuffix>${"\u200b"}corp.contoso.com</DnsSuffix>`,
      alongside: ["dns-suffix-invalid", "value-invalid"],
    },
    { xml: inProfile`<DnsSuffix>corp.contoso.com&#xA0;</DnsSuffix>`, alongside: ["dns-suffix-separator"] },
  ],

  sign: UNUSUAL,
  inspect(node, { report }) {
    const text = hiddenIn(node);
    const found = text.match(INVISIBLE) ?? [];
    const [first] = found;
    if (first === undefined) return;
    const isCertain = !OTHER_LETTER.test(text.replaceAll(INVISIBLE, ""));
    const change = rewriteText(node.path, INVISIBLE_OR_REFERENCE, visible);
    const title = "Remove what cannot be seen";
    report(node, {
      severity: isCertain ? "error" : "warning",
      message: messageFor(found.length, first),
      fix: isCertain ? safeFix(title, change) : fix(title, change),
    });
  },
});

/** The element's own text, as far as it holds such characters; of what an app is configured with, none. */
function hiddenIn({ spot, spec }: Inspected): string {
  if (spec?.kind === "raw") return "";
  let text = "";
  for (const node of ownNodes(spot)) if (node.kind === "text" && node.value.search(INVISIBLE) >= 0) text += node.value;
  return text;
}

function messageFor(count: number, first: string): string {
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return count === 1
    ? `A character that cannot be seen stands here (U+${code}).`
    : `${count} characters that cannot be seen stand here, the first is U+${code}.`;
}

/** What an invisible character, written as itself or as a reference, gives way to. */
function visible(written: string): string {
  const character = written.startsWith("&") ? characterOf(written) : written;
  if (character.match(INVISIBLE) === null) return written;
  return character.match(UNUSUAL_BLANK) === null ? "" : " ";
}

function characterOf(reference: string): string {
  const digits = reference.slice(2, -1);
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
