import { EAP_TLS_V3 } from "../../../vocabulary/eap/namespaces.ts";
import { namespaceOf } from "../../../vocabulary/spec.ts";
import { inTls } from "../../eapExamples.ts";
import { safeFix } from "../../finding.ts";
import { moveCommentsOut } from "../../repairs/moveCommentsOut.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapCommentInValue = defineRule({
  id: "eap-comment-in-value",
  severity: "warning",
  title: "Comments stand beside the values of the EAP configuration, not in them",
  why:
    "A reader that takes the first piece of text for the value gets what stands before the comment, which may be nothing. " +
    "Microsoft's own sample has such comments, as hints for people.",
  source: [sources.eapConfiguration, sources.conclusion],
  covers: ["EAP016"],
  alsoEapOnly: true,
  within: ["NativeProfile"],
  good: [named("<!-- as in the table -->\n<EKUName>AAD Conditional Access</EKUName>")],
  bad: [named("<EKUName><!-- as in the table -->AAD Conditional Access</EKUName>")],

  inspect(node, { report }) {
    const { spec, spot } = node;
    if (spec?.kind !== "leaf" || namespaceOf(spec) === "") return;
    const { nodes, name } = spot.place.element;
    const hasText = nodes.some((node) => node.kind === "text" && node.value.trim() !== "");
    if (!hasText || !nodes.some(({ kind }) => kind === "comment")) return;
    report(node, {
      message: `A comment stands in the value of ${name}.`,
      fix: safeFix("Put it before the element", moveCommentsOut(node.path)),
    });
  },
});

function named(name: string): string {
  return inTls`
    <TLSExtensions xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV2">
      <FilteringInfo xmlns="${EAP_TLS_V3}">
        <EKUMapping>
          <EKUMap>
            ${name}
            <EKUOID>1.3.6.1.4.1.311.87</EKUOID>
          </EKUMap>
        </EKUMapping>
      </FilteringInfo>
    </TLSExtensions>`;
}
