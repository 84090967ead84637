import { OWN_TEXT, type Spec, childrenOf } from "../../../vocabulary/spec.ts";
import { inProfile } from "../../examples.ts";
import { ownNodes, wordsAmong } from "../../facts/ownNodes.ts";
import { type Fix, fix } from "../../finding.ts";
import { removeStrayText } from "../../repairs/removeStrayText.ts";
import { wrapContent } from "../../repairs/wrapContent.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SHOWN = 30;

export const xmlStrayText = defineRule({
  id: "xml-stray-text",
  severity: "warning",
  title: "No words stand between elements",
  why: "Often they are the rest of a comment or a tag that lost a character. Readers that check the schema refuse the profile.",
  source: [sources.hicksConditionalAccess, sources.conclusion],
  alsoEapOnly: true,
  covers: ["EAP013", "tf-app-flat"],
  good: [
    inProfile`
    <!-- Office -->
    <AlwaysOn>true</AlwaysOn>`,
    inProfile`
    <AppTrigger>
      <App>
        <Id>C:\\Windows\\System32\\mstsc.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    inProfile`
    <!-- Office -->>
    <AlwaysOn>true</AlwaysOn>`,
    inProfile`
    <AppTrigger>
      <App>C:\\Windows\\System32\\mstsc.exe</App>
    </AppTrigger>`,
  ],

  meets: (spec) => spec?.kind === "group" || spec?.kind === "choice",
  inspect(node, { report }) {
    const words = strayWords(node);
    if (words === "") return;
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    const { name } = node.spot.place.element;
    report(node, { message: `"${shown}" stands loose in ${name}.`, fix: fixesFor(node) });
  },
});

/** The words of an element that should hold elements alone. */
function strayWords(node: Inspected): string {
  const { spec, spot } = node;
  if (spec === null || spec.kind === "leaf" || spec.kind === "raw") return "";
  const words = wordsAmong(ownNodes(spot));
  if (words.length === 0 || OWN_TEXT in childrenOf(spec)) return "";
  // Text alone, where XML may stand escaped, is that XML.
  const isIsland = spec.kind === "group" && spec.island === true && !holdsElements(node);
  return isIsland ? "" : words.map((word) => word.trim()).join(" ");
}

function fixesFor(node: Inspected): readonly Fix[] {
  const remove = fix("Remove the words", removeStrayText(node.path));
  const [only, ...others] = Object.keys(node.spec === null ? {} : childrenOf(node.spec as Spec));
  const isAlone = only !== undefined && others.length === 0 && !holdsElements(node);
  return isAlone ? [fix(`Put them into ${only}`, wrapContent(node.path, only)), remove] : [remove];
}

function holdsElements({ spot }: Inspected): boolean {
  return spot.place.element.nodes.some(({ kind }) => kind === "element");
}
