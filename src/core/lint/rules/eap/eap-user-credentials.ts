import { inTls } from "../../eapExamples.ts";
import { fix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const NAMESPACE = "http://www.microsoft.com/provisioning/EapHostUserCredentials";

export const eapUserCredentials = defineRule({
  id: "eap-user-credentials",
  severity: "warning",
  security: true,
  title: "A profile holds no names and passwords of users",
  why:
    "EapHostUserCredentials carries a name and a password that everyone who gets the profile can read, and it is no part " +
    "of a profile: Windows takes it through other ways.",
  source: [sources.eapSchemas, sources.schema2018],
  covers: ["EAP020"],
  within: ["NativeProfile"],
  good: [signsInWith(inTls``)],
  bad: [
    {
      xml: signsInWith(`${inTls``}\n<EapHostUserCredentials xmlns="${NAMESPACE}"/>`),
      alongside: ["xml-unknown-element"],
    },
  ],

  inspect({ spot, path }, { report }) {
    if (spot.place.element.name !== "EapHostUserCredentials") return;
    report(
      { path },
      {
        message: "Credentials of a user stand in this profile.",
        fix: fix("Remove them", removeElementAt(path)),
      },
    );
  },
});
