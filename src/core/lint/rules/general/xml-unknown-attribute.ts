import { NAMESPACE_OF_DECLARATIONS, NAMESPACE_OF_XML, type XmlAttribute } from "../../../xml/document.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { removeAttribute } from "../../repairs/removeAttribute.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

export const xmlUnknownAttribute = defineRule({
  id: "xml-unknown-attribute",
  severity: "warning",
  title: "Elements of ProfileXML have no attributes",
  why: "The schema knows attributes only inside an EAP configuration. Windows reads settings from elements, so what an attribute says is lost.",
  source: [sources.csp, sources.conclusion],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [inProfile`<AlwaysOn enabled="true">true</AlwaysOn>`],

  meets: (spec) => spec !== null && spec.kind !== "raw",
  inspect(node, { report }) {
    const { namespace, attributes } = node.spot.place.element;
    if (attributes.length === 0 || node.spec === null || node.spec.kind === "raw" || namespace !== "") return;
    for (const attribute of attributes.filter(isSetting))
      report(placeOf(node, attribute), {
        message: `The attribute ${attribute.name} says nothing to Windows here.`,
        fix: fix(`Remove ${attribute.name}`, removeAttribute(node.path, attribute)),
      });
  },
});

function placeOf({ path }: Inspected, { name, namespace }: XmlAttribute) {
  return { path: [...path, { name: `@${name}`, namespace }] };
}

/** Those of XML and of schemas speak of the text, not of the connection. */
function isSetting({ namespace }: XmlAttribute): boolean {
  return ![NAMESPACE_OF_DECLARATIONS, NAMESPACE_OF_XML, SCHEMA_INSTANCE].includes(namespace);
}
