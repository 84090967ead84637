import { firstOutOfOrder } from "../../../profile/arrange.ts";
import { EAP_TLS_V2, EAP_TLS_V3 } from "../../../vocabulary/eap/namespaces.ts";
import { inTls } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { reorderChildren } from "../../repairs/reorderChildren.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapFilteringOrder = defineRule({
  id: "eap-filtering-order",
  severity: "advice",
  title: "The parts of the certificate filter stand in the order of the schema",
  why: "The schema is a sequence with AllPurposeEnabled first. Whether Windows insists on it is not known, and in this order nothing depends on that.",
  source: [sources.eapSchemas, sources.eapConfiguration],
  disputed:
    "Microsoft's own sample puts AllPurposeEnabled between the two lists of key usages, against the published schema.",
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [
    filter`
    <AllPurposeEnabled>false</AllPurposeEnabled>
    <ClientAuthEKUList Enabled="true"/>`,
  ],
  bad: [
    filter`
    <ClientAuthEKUList Enabled="true"/>
    <AllPurposeEnabled>false</AllPurposeEnabled>`,
  ],

  inspect({ spec, spot, path }, { report }) {
    const { name, namespace } = spot.place.element;
    if (name !== "FilteringInfo" || namespace !== EAP_TLS_V3 || spec === null) return;
    const late = firstOutOfOrder(spot.document, spot.place, spec, "schema");
    if (late === null) return;
    report(
      { path },
      {
        message: `${late.name} stands behind elements that follow it in the schema.`,
        fix: safeFix("Put them in order", reorderChildren(path, "schema")),
      },
    );
  },
});

function filter(strings: TemplateStringsArray): string {
  return inTls`
    <TLSExtensions xmlns="${EAP_TLS_V2}">
      <FilteringInfo xmlns="${EAP_TLS_V3}">
        ${xml(strings)}
      </FilteringInfo>
    </TLSExtensions>`;
}
