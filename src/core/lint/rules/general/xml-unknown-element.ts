import { inProfile } from "../../examples.ts";
import { hasRoomFor, strangerOf } from "../../facts/strangers.ts";
import { type Fix, fix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { renameElement } from "../../repairs/renameElement.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const xmlUnknownElement = defineRule({
  id: "xml-unknown-element",
  severity: "warning",
  title: "Every element is one that Windows knows",
  why: "What Windows does with a name that it does not know depends on its release: it passes over it, or refuses the whole profile.",
  source: [sources.csp, sources.hicksUser, sources.conclusion],
  alsoEapOnly: true,
  covers: ["V32"],
  good: [inProfile`<RegisterDNS>true</RegisterDNS>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`<RegisterDSN>true</RegisterDSN>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <MobikeTimeout>60</MobikeTimeout>`,
  ],

  meets: (spec) => spec === null,
  inspect(node, { report }) {
    const stranger = strangerOf(node);
    if (stranger?.kind !== "misspelt" && stranger?.kind !== "unknown") return;
    const { name, namespace } = node.spot.place.element;
    const where = namespace === "" ? "here" : `here in the namespace ${namespace}`;
    const meant = stranger.kind === "misspelt" ? ` Perhaps ${stranger.name} is meant.` : "";
    report(node, {
      message: `${name} is not known ${where}.${meant} It is kept as it stands.`,
      fix: [...renameFix(node, stranger.kind === "misspelt" ? stranger.name : null), removeFix(node)],
    });
  },
});

function renameFix(node: Inspected, name: string | null): readonly Fix[] {
  if (name === null || node.parent === null || !hasRoomFor(node.parent, name)) return [];
  return [fix(`Write ${name}`, renameElement(node.path, name))];
}

function removeFix(node: Inspected): Fix {
  return fix("Remove it", removeElementAt(node.path));
}
