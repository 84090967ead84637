import { readSpot } from "../../../profile/read.ts";
import type { XmlNode } from "../../../xml/document.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const xmlEmptyElement = defineRule({
  id: "xml-empty-element",
  severity: "warning",
  title: "A setting that is not configured is left out",
  why: "An empty element is not the same as none: Windows reads an empty value, which may be refused or mean something else.",
  source: [
    page("ProfileXMLBuilder, Builder.cs", "https://github.com/PixelFrame/ProfileXMLBuilder"),
    sources.hicksBlog,
    sources.conclusion,
  ],
  yields: true,
  alsoEapOnly: true,
  covers: ["EAP118"],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DnsSuffix></DnsSuffix>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <TrustedNetworkDetection />`,
  ],

  meets: (spec) => spec?.kind === "leaf",
  inspect(node, { report }) {
    if (!isEmpty(node)) return;
    const { name, nodes } = node.spot.place.element;
    report(node, {
      message: `${name} is empty.`,
      fix: nodes.some(isComment) ? [] : fix(`Remove ${name}`, removeElementAt(node.path)),
    });
  },
});

/** Some settings of EAP are empty on purpose: their text decodes. */
function isEmpty({ spec, spot }: Inspected): boolean {
  if (spec?.kind !== "leaf" || spot.place.element.nodes.some(says)) return false;
  return readSpot(spot, spec).undecodable.length > 0;
}

/** True for elements, words and questions. */
function says(node: XmlNode): boolean {
  if (node.kind === "text" || node.kind === "cdata") return node.value.trim() !== "";
  return node.kind !== "comment";
}

function isComment({ kind }: XmlNode): boolean {
  return kind === "comment";
}
