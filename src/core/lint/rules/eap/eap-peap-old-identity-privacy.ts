import { type Change, set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { PEAP_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inPeap } from "../../eapExamples.ts";
import { type Read, eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPeapOldIdentityPrivacy = defineRule({
  id: "eap-peap-old-identity-privacy",
  severity: "advice",
  title: "Identity privacy stands in the extensions of PEAP",
  why: "At its old place it is ignored as soon as the extensions stand, and the user's name is sent in the clear.",
  source: [sources.eapSchemas],
  covers: ["EAP310"],
  alsoEapOnly: true,
  good: [
    inPeap`
    <PeapExtensions>
      <IdentityPrivacy xmlns="${PEAP_V2}">
        <EnableIdentityPrivacy>true</EnableIdentityPrivacy>
        <AnonymousUserName>anonymous</AnonymousUserName>
      </IdentityPrivacy>
    </PeapExtensions>`,
  ],
  bad: [
    inPeap`
    <IdentityPrivacy>
      <EnableIdentityPrivacy>true</EnableIdentityPrivacy>
      <AnonymousUserName>anonymous</AnonymousUserName>
    </IdentityPrivacy>`,
  ],

  check({ read, report }) {
    const { IdentityPrivacy, PeapExtensions } = eapAt.peap;
    if (eapSlots(read).kind !== "peap" || !read(IdentityPrivacy).present) return;
    report(IdentityPrivacy, {
      message: read(PeapExtensions).present
        ? "It stands beside the extensions of PEAP, and is ignored there."
        : "It stands where it stood before PEAP had extensions.",
      fix: fix("Move it into the extensions", moving(read)),
    });
  },
});

/** What stands in the extensions already counts, and stays. */
function moving(read: Read): Change {
  const { IdentityPrivacy, PeapExtensions } = eapAt.peap;
  const { value } = read(IdentityPrivacy);
  const isThere = read(PeapExtensions.IdentityPrivacy).present;
  const changes = [...(isThere ? [] : [set(PeapExtensions.IdentityPrivacy, value)]), set(IdentityPrivacy, undefined)];
  return { kind: "several", changes };
}
