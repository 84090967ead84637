import { islandSpot } from "../../../profile/locate.ts";
import type { XmlTrivia } from "../../../xml/document.ts";
import { questionOf, questionsIn } from "../../../xml/fillIn.ts";
import { inNative, inProfile } from "../../examples.ts";
import { ownNodes } from "../../facts/ownNodes.ts";
import { QUESTION } from "../../facts/signs.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  severity: "error",
  title: "Nothing is left to fill in",
  why: "Where <?fill-in …?> stands, a value is missing that only a person has. Such a profile can be saved, and not be deployed.",
  source: [sources.xmlSpecification, sources.conclusion],
  alsoEapOnly: true,
  good: [inNative`<Servers>vpn.contoso.com</Servers>`, inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`],
  bad: [
    inNative`<Servers><?fill-in public name of the VPN server?></Servers>`,
    inProfile`
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <?fill-in routes?>`,
  ],

  sign: QUESTION,
  inspect(node, { report }) {
    const asking = ownNodes(node.spot).filter(mayAsk);
    if (asking.length === 0) return;
    const { name } = node.spot.place.element;
    for (const question of questionsAmong(asking, node)) {
      const message = question === "" ? `${name} is still to be filled in.` : `Still to be filled in: ${question}.`;
      report(node, { message });
    }
  },
});

function mayAsk(node: XmlTrivia): boolean {
  if (node.kind === "instruction") return questionOf(node) !== null;
  return node.kind !== "comment" && node.value.includes("?fill-in");
}

/** An escaped configuration that can be read is looked at on its own. */
function questionsAmong(nodes: readonly XmlTrivia[], { spot, spec }: Inspected): readonly string[] {
  const isRead = spec?.kind === "group" && spec.island === true && islandSpot(spot) !== null;
  return nodes.flatMap((node) => {
    const question = questionOf(node);
    if (question !== null) return [question.trim()];
    return isRead ? [] : questionsIn(node.value);
  });
}
