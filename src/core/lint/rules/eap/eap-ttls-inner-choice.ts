import { eapAt } from "../../../profile/eap/eapAt.ts";
import { switchInner } from "../../../profile/eap/switchInner.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { inTtls } from "../../eapExamples.ts";
import { type Read, eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTtlsInnerChoice = defineRule({
  id: "eap-ttls-inner-choice",
  severity: "error",
  title: "Inside EAP-TTLS stands exactly one method",
  why: "The schema has a choice there: with none nothing signs the user in, and two of them break it.",
  source: [sources.eapSchemas, sources.eapNetworkAccess],
  covers: ["EAP314"],
  alsoEapOnly: true,
  good: [
    inTtls`
    <Phase2Authentication>
      <MSCHAPv2Authentication/>
    </Phase2Authentication>`,
    inTtls`
    <Phase2Authentication>
      <PAPAuthentication/>
    </Phase2Authentication>`,
  ],
  bad: [
    inTtls`
    <Phase2Authentication>
    </Phase2Authentication>`,
    inTtls`
    <Phase2Authentication>
      <PAPAuthentication/>
      <CHAPAuthentication/>
    </Phase2Authentication>`,
  ],

  check({ read, report }) {
    if (eapSlots(read).kind !== "ttls") return;
    const standing = choicesIn(read);
    if (standing.length === 1) return;
    report(eapAt.ttls.Phase2Authentication, {
      message:
        standing.length === 0
          ? "No method stands inside EAP-TTLS."
          : `${standing.join(" and ")} stand inside EAP-TTLS, and one of them may.`,
      fix: standing.length > 0 ? [] : fix("Sign in with a certificate", withCertificate),
    });
  },
});

function choicesIn(read: Read): readonly string[] {
  const { Phase2Authentication: at } = eapAt.ttls;
  const names = Object.keys(at.spec.children) as (keyof typeof at.spec.children)[];
  return names.filter((name) => read({ path: at[name].path, spec: at[name].spec }).present);
}

function withCertificate(document: XmlDocument) {
  return { kind: "text", edits: switchInner(document, "ttls", "tls").edits } as const;
}
