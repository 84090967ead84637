import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import type { Channel } from "../../context.ts";
import { rewriteText } from "../../repairs/rewriteText.ts";
import { UNUSUAL } from "../../facts/signs.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

/** Runs of characters beyond ASCII, as they are written. */
const BEYOND_ASCII = /[^\u0000-\u007f]+/g;
const BY_SCRIPT: readonly Channel[] = ["powershell", "configMgr", "groupPolicy"];

export const xmlNonAscii = defineRule({
  id: "xml-non-ascii",
  severity: "advice",
  title: "Values for scripts are written in ASCII",
  why: "Some scripts and tools write the profile as ASCII, and every other letter is lost on the way. A character reference says the same in ASCII.",
  source: [sources.dpc, sources.conclusion],
  context: ["channel"],
  good: [
    { xml: inProfile`<ProfileName>Zurich</ProfileName>`, context: { channel: "powershell" } },
    { xml: inProfile`<ProfileName>Z&#xFC;rich</ProfileName>`, context: { channel: "powershell" } },
    { xml: inProfile`<ProfileName>Zürich</ProfileName>`, context: { channel: "intuneCustom" } },
  ],
  bad: [{ xml: inProfile`<ProfileName>Zürich</ProfileName>`, context: { channel: "powershell" } }],

  sign: UNUSUAL,
  inspect(node, { ask, report }) {
    const written = writtenText(node);
    const [first] = written.match(BEYOND_ASCII) ?? [];
    if (first === undefined) return;
    const channel = ask("channel");
    if (channel === undefined || !BY_SCRIPT.includes(channel)) return;
    report(node, {
      message: `"${first}" is not ASCII, and may be lost where a script writes the profile.`,
      fix: safeFix("Write character references", rewriteText(node.path, BEYOND_ASCII, references)),
    });
  },
});

/** The element's own text as it stands in the XML, as far as it is not ASCII; CDATA has no references. */
function writtenText({ spot }: Inspected): string {
  const { element, base } = spot.place;
  let written = "";
  for (const node of element.nodes)
    if (node.kind === "text" && !isAscii(node.value))
      written += spot.document.text.slice(base + node.range.start, base + node.range.end);
  return written;
}

function isAscii(text: string): boolean {
  return text.search(BEYOND_ASCII) < 0;
}

function references(run: string): string {
  return [...run].map((one) => `&#x${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()};`).join("");
}
