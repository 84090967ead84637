import { islandSpot } from "../../../profile/locate.ts";
import { listed } from "../../../phrases.ts";
import { inTls } from "../../eapExamples.ts";
import { nodesIn } from "../../inspect.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapNotAConfiguration = defineRule({
  id: "eap-not-a-configuration",
  severity: "error",
  title: "What stands in Eap/Configuration is an EapHostConfig",
  why: "Windows reads the settings from an element of that name. Other elements, words, or XML that is broken leave it without any.",
  source: [sources.schema2018, sources.eapConfiguration],
  covers: ["EAP001", "EAP003"],
  within: ["NativeProfile"],
  good: [signsInWith(inTls``), signsInWith(inTls``)],
  bad: [{ xml: signsInWith("<Config/>"), alongside: ["xml-unknown-element"] }, signsInWith("see the file eap.xml")],

  inspect(node, { report }) {
    const { spec, spot } = node;
    if (spec?.kind !== "group" || spec.island !== true) return;
    const names = nodesIn(node).map((child) => child.spot.place.element.name);
    if (names.includes("EapHostConfig") || (names.length === 0 && !hasWords(node))) return;
    const isBroken = names.length === 0 && islandSpot(spot) === null && textIn(node).startsWith("<");
    report(node, {
      message: isBroken
        ? "The XML that stands here as text is broken."
        : `${names.length === 0 ? "Text" : listed(names)} ${names.length > 1 ? "stand" : "stands"} here, and no EapHostConfig.`,
    });
  },
});

function hasWords(node: Inspected): boolean {
  return textIn(node) !== "";
}

function textIn({ spot }: Inspected): string {
  const texts = spot.place.element.nodes.map((node) =>
    node.kind === "text" || node.kind === "cdata" ? node.value : "",
  );
  return texts.join("").trim();
}
