import { type Reading, attributeAt, readOwnText, readSpot } from "../../../profile/read.ts";
import { type Path, isPartOfElement } from "../../../profile/ref.ts";
import { type Group, type Leaf, OWN_TEXT, childrenOf } from "../../../vocabulary/spec.ts";
import type { XmlAttribute } from "../../../xml/document.ts";
import { inProfile } from "../../examples.ts";
import { STORE, filterWith, issuer, tlsWith } from "../../signInExamples.ts";
import { type Glance, type Inspected, type Placed, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const valueInvalid = defineRule({
  id: "value-invalid",
  severity: "error",
  title: "Every value has the form that its setting takes",
  why: "Windows refuses a value that it cannot read, or leaves the setting out, and the field of the form can show it only as it is written.",
  source: [sources.csp, sources.conclusion],
  yields: true,
  alsoEapOnly: true,
  covers: ["V29", "tf-direction-invalid", "tf-routing-policy-invalid"],
  good: [inProfile`<RegisterDNS>true</RegisterDNS>`, tlsWith(STORE, filterWith(issuer("true")))],
  bad: [
    inProfile`<RegisterDNS>sometimes</RegisterDNS>`,
    { xml: tlsWith(STORE, filterWith(issuer("maybe"))), alongside: ["eap-cahashlist-disabled"] },
  ],

  meets: (spec) => spec?.kind === "leaf" || spec?.kind === "group",
  inspect(node, look) {
    const { spec, spot } = node;
    if (spec?.kind === "leaf") reportUnlessBlank(node, readSpot(spot, spec), look);
    else if (spec?.kind === "group") inspectParts(node, spec, look);
  },
});

/** An empty element has a rule of its own. */
function reportUnlessBlank(place: Placed, { text, undecodable }: Reading<unknown>, { report }: Glance): void {
  const [first] = undecodable;
  if (first !== undefined && text?.trim() !== "") report(place, { message: first.message });
}

/** Own text, and the attributes beside it. */
function inspectParts(node: Inspected, spec: Group, look: Glance): void {
  const { spot } = node;
  for (const [name, child] of partsOf(spec)) {
    const step = { name, namespace: child.namespace };
    const path = [...node.path, step];
    if (name === OWN_TEXT) reportUnlessBlank({ path }, readOwnText(spot, child), look);
    else inspectAttribute(path, attributeAt(spot.place.element, step), child, look);
  }
}

function inspectAttribute(path: Path, attribute: XmlAttribute | null, { scalar }: Leaf<unknown>, look: Glance): void {
  if (attribute === null || scalar.codec.safeDecode(attribute.value).success) return;
  look.report({ path }, { message: `"${attribute.value}" does not fit. Expected: ${scalar.says}.` });
}

const known = new WeakMap<Group, readonly (readonly [string, Leaf<unknown>])[]>();

/** The parts of an element that are no elements; few have any. */
function partsOf(spec: Group): readonly (readonly [string, Leaf<unknown>])[] {
  const parts =
    known.get(spec) ??
    Object.entries(childrenOf(spec)).flatMap(([name, child]) =>
      isPartOfElement({ name }) && child.kind === "leaf" ? [[name, child] as const] : [],
    );
  known.set(spec, parts);
  return parts;
}
