import { inlineIsland } from "../../../profile/inlineIsland.ts";
import { islandSpot } from "../../../profile/locate.ts";
import type { Severity } from "../../../profile/problems.ts";
import type { Path } from "../../../profile/ref.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { escapeMarkup } from "../../../xml/escape.ts";
import { inTls } from "../../eapExamples.ts";
import { safeFix } from "../../finding.ts";
import { type Glance, type Inspected, defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapEscapedText = defineRule({
  id: "eap-escaped-text",
  severity: "error",
  title: "The EAP configuration stands in the profile as elements",
  why:
    "In ProfileXML it is nested XML. As escaped text or CDATA it belongs into the node Eap/Configuration of the CSP, which " +
    "takes text; the schema of ProfileXML has no room for it. Scripts that escape < and > and leave & alone turn it into " +
    "elements by accident.",
  source: [sources.schema2018, sources.csp, sources.deployTutorial, sources.conclusion],
  context: ["channel"],
  covers: ["EAP002"],
  within: ["NativeProfile"],
  good: [
    { xml: signsInWith(inTls``), context: { channel: "intuneCustom" } },
    signsInWith(inTls``),
    signsInWith(inTls``),
  ],
  bad: [
    { xml: signsInWith(escapeMarkup(inTls``)), context: { channel: "intuneCustom" } },
    signsInWith(escapeMarkup(inTls``)),
    signsInWith(`<![CDATA[${inTls``}]]>`),
  ],

  inspect(node, look) {
    if (!holdsText(node)) return;
    const isCData = node.spot.place.element.nodes.some(({ kind }) => kind === "cdata");
    look.report(node, {
      severity: isCData ? "error" : severityFor(look),
      message: `The EAP configuration is ${isCData ? "held as CDATA" : "escaped"} here.`,
      fix: safeFix("Make it elements", inlined(node.path)),
    });
  },
});

/** XML that is held as text can be read: what cannot is no EAP configuration at all. */
function holdsText({ spec, spot }: Inspected): boolean {
  if (spec?.kind !== "group" || spec.island !== true) return false;
  return !spot.place.element.nodes.some(({ kind }) => kind === "element") && islandSpot(spot) !== null;
}

/** With a script it depends on how the script escapes. */
function severityFor({ ask }: Glance): Severity {
  const channel = ask("channel");
  return channel === undefined || channel === "powershell" || channel === "configMgr" ? "warning" : "error";
}

function inlined(path: Path) {
  return (document: XmlDocument) => ({ kind: "text", edits: inlineIsland(document, path) }) as const;
}
