import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { CERTIFICATE, signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const EAP = signsInWith(CERTIFICATE);

export const authEapTypeNode = defineRule({
  id: "auth-eap-type-node",
  severity: "advice",
  title: "The EAP method is named inside the EAP configuration only",
  why: "Eap/Type is a reserved node of the CSP and no part of the schema of profiles. The configuration names its method.",
  source: [sources.csp2020, sources.csp],
  covers: ["EAP412"],
  good: [EAP],
  bad: [EAP.replace("</Configuration>", "</Configuration>\n        <Type>13</Type>")],

  check({ read, report }) {
    const { Type } = at.NativeProfile.Authentication.Eap;
    if (!read(Type).present) return;
    report(Type, {
      message: "This number has no known effect in a profile.",
      fix: fix("Remove it", set(Type, undefined)),
    });
  },
});
