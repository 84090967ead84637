import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { PEAP_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inPeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const eapPeapAnonymousRealm = defineRule({
  id: "eap-peap-anonymous-realm",
  severity: "warning",
  title: "The anonymous name of PEAP has no realm",
  why: "Windows appends the realm of the user's name itself, so one that stands in the profile is sent twice.",
  source: [
    sources.eapNetworkAccess,
    page("geteduroam for Windows, source", "https://github.com/geteduroam/windows-app"),
  ],
  covers: ["EAP309"],
  alsoEapOnly: true,
  good: [peapWith("anonymous")],
  bad: [peapWith("anonymous@contoso.com")],

  check({ read, report }) {
    const { AnonymousUserName } = eapAt.peap.PeapExtensions.IdentityPrivacy;
    const name = read(AnonymousUserName).value ?? "";
    if (eapSlots(read).kind !== "peap" || !name.includes("@")) return;
    const [user = ""] = name.split("@");
    report(AnonymousUserName, {
      message: `“${name}” has a realm, and Windows appends one.`,
      fix: fix(user === "" ? "Leave the name empty" : `Write ${user}`, set(AnonymousUserName, user)),
    });
  },
});

function peapWith(name: string): string {
  return inPeap`
    <PeapExtensions>
      <IdentityPrivacy xmlns="${PEAP_V2}">
        <EnableIdentityPrivacy>true</EnableIdentityPrivacy>
        <AnonymousUserName>${name}</AnonymousUserName>
      </IdentityPrivacy>
    </PeapExtensions>`;
}
