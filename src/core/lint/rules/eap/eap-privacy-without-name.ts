import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { PEAP_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inPeap, inTtls } from "../../eapExamples.ts";
import { type EapKind, eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPrivacyWithoutName = defineRule({
  id: "eap-privacy-without-name",
  severity: "advice",
  title: "Where the user's name is hidden, another stands in its place",
  why: "An empty name leaves “@” and the realm with PEAP, and nothing at all with EAP-TTLS and TEAP; some RADIUS servers refuse these.",
  source: [sources.eapNetworkAccess, sources.eapSchemas],
  covers: ["EAP311"],
  alsoEapOnly: true,
  good: [peapWith("anonymous"), ttlsWith("anonymous@contoso.com")],
  bad: [peapWith(""), ttlsWith("")],

  check({ read, report }) {
    const identity = identityOf(eapSlots(read).kind);
    if (identity === null || read(identity.hides).value !== true) return;
    const { value, placeholder } = read(identity.name);
    if ((value ?? "").trim() !== "" || placeholder !== null) return;
    report(identity.name, {
      message: `The user's name is hidden, and ${identity.sends} is sent instead.`,
      fix: identity.sends === REALM_ALONE ? fix("Write anonymous", set(identity.name, "anonymous")) : [],
    });
  },
});

const REALM_ALONE = "the realm behind “@” alone";

/** Where a tunnel says that it hides the user's name, and what it shows. */
function identityOf(kind: EapKind) {
  if (kind === "peap") {
    const { EnableIdentityPrivacy, AnonymousUserName } = eapAt.peap.PeapExtensions.IdentityPrivacy;
    return { hides: EnableIdentityPrivacy, name: AnonymousUserName, sends: REALM_ALONE };
  }
  if (kind !== "ttls" && kind !== "teap") return null;
  const { IdentityPrivacy, AnonymousIdentity } = eapAt[kind].Phase1Identity;
  return { hides: IdentityPrivacy, name: AnonymousIdentity, sends: "an empty identity" };
}

function peapWith(name: string): string {
  return inPeap`
    <PeapExtensions>
      <IdentityPrivacy xmlns="${PEAP_V2}">
        <EnableIdentityPrivacy>true</EnableIdentityPrivacy>
        <AnonymousUserName>${name}</AnonymousUserName>
      </IdentityPrivacy>
    </PeapExtensions>`;
}

function ttlsWith(name: string): string {
  return inTtls`
    <Phase1Identity>
      <IdentityPrivacy>true</IdentityPrivacy>
      <AnonymousIdentity>${name}</AnonymousIdentity>
    </Phase1Identity>`;
}
