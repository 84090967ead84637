import type { Change } from "../../../profile/changes.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { UTF_8, type Encoding } from "../../../xml/encoding.ts";
import { inProfile, xml } from "../../examples.ts";
import { type Fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const DECLARATION = /^<\?xml[ \t\r\n][^>]*?\?>[ \t\r\n]*/;

export const xmlDeclarationOrBom = defineRule({
  id: "xml-declaration-or-bom",
  severity: "advice",
  title: "A profile needs no XML declaration and no byte order mark",
  why: "Both speak of bytes. Pasted into a script or an OMA-URI the profile is text, and what they say may no longer hold; exports leave them out.",
  source: [sources.dpc, sources.conclusion],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    xml`
    <?xml version="1.0" encoding="utf-8"?>
    <VPNProfile>
      <AlwaysOn>true</AlwaysOn>
    </VPNProfile>`,
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, encoding: { ...UTF_8, bom: true } },
  ],

  check({ document, encoding, report }) {
    const hasDeclaration = DECLARATION.test(document.text);
    if (!hasDeclaration && !encoding.bom) return;
    const what = hasDeclaration ? "An XML declaration" : "A byte order mark";
    report(
      { path: [] },
      {
        message: `${what} stands first. It is fine in a file, and out of place in a script or an OMA-URI.`,
        fix: hasDeclaration ? fixesFor(encoding) : [],
      },
    );
  },
});

/** In another encoding, the file as written needs its declaration. */
function fixesFor({ name }: Encoding): readonly Fix[] {
  return name === "utf-8" ? [safeFix("Remove the declaration", withoutDeclaration)] : [];
}

function withoutDeclaration({ text }: XmlDocument): Change {
  const end = DECLARATION.exec(text)?.[0].length ?? 0;
  return { kind: "text", edits: [{ range: { start: 0, end }, text: "" }] };
}
