import { firstOutOfOrder } from "../../../profile/arrange.ts";
import { PEAP_V2, PEAP_V3, TTLS_V1 } from "../../../vocabulary/eap/namespaces.ts";
import type { XmlElement } from "../../../xml/document.ts";
import { inPeap, inTls } from "../../eapExamples.ts";
import { safeFix } from "../../finding.ts";
import { reorderChildren } from "../../repairs/reorderChildren.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

const VERIFIES = `<PerformServerValidation xmlns="${PEAP_V2}">true</PerformServerValidation>`;
const NO_PROMPT = [
  `<PeapExtensionsV2 xmlns="${PEAP_V2}">`,
  `  <AllowPromptingWhenServerCANotFound xmlns="${PEAP_V3}">false</AllowPromptingWhenServerCANotFound>`,
  "</PeapExtensionsV2>",
].join("\n");

export const eapElementOrder = defineRule({
  id: "eap-element-order",
  severity: "error",
  title: "Elements of the EAP configuration stand in the order of its schema",
  why:
    "The schemas of EAP are sequences. A device refused a profile as corrupt when PeapExtensionsV2 did not stand last; " +
    "elsewhere no failure is known, and the order costs nothing.",
  source: [sources.eapSchemas, page("geteduroam for Windows, source", "https://github.com/geteduroam/windows-app")],
  covers: ["EAP006"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [
    inPeap`
    <PeapExtensions>
      ${VERIFIES}
      ${NO_PROMPT}
    </PeapExtensions>`,
    inTls`
    <CredentialsSource>
      <SmartCard/>
    </CredentialsSource>
    <DifferentUsername>false</DifferentUsername>`,
  ],
  bad: [
    inPeap`
    <PeapExtensions>
      ${NO_PROMPT}
      ${VERIFIES}
    </PeapExtensions>`,
    inTls`
    <DifferentUsername>false</DifferentUsername>
    <CredentialsSource>
      <SmartCard/>
    </CredentialsSource>`,
  ],

  inspect(node, { report }) {
    const late = isOrdered(node) ? lateIn(node) : null;
    if (late === null) return;
    const { name } = node.spot.place.element;
    report(node, {
      severity: name === "PeapExtensions" ? "error" : "warning",
      message: `In ${name}, ${late.name} stands behind elements that follow it in the schema.`,
      fix: safeFix("Put them in order", reorderChildren(node.path, "windows")),
    });
  },
});

/** Where order counts: the certificate filter has a rule of its own, and EAP-TTLS takes roots and switches in any order. */
function isOrdered({ spec, spot }: Inspected): boolean {
  if (spec === null || (spec.kind !== "group" && spec.kind !== "choice") || spec.namespace === "") return false;
  const { name, namespace } = spot.place.element;
  return name !== "FilteringInfo" && !(name === "ServerValidation" && namespace === TTLS_V1);
}

/** The first element that is out of the order in which Windows writes, and of that of the schema. */
function lateIn({ spec, spot }: Inspected): XmlElement | null {
  if (spec === null || firstOutOfOrder(spot.document, spot.place, spec, "schema") === null) return null;
  return firstOutOfOrder(spot.document, spot.place, spec, "windows");
}
