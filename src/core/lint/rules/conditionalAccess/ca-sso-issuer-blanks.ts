import { at } from "../../../profile/at.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { ssoWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

/** Between two digits. */
const BLANKS = /(?<=[0-9a-f])\s+(?=[0-9a-f])/gi;

export const caSsoIssuerBlanks = defineRule({
  id: "ca-sso-issuer-blanks",
  severity: "warning",
  title: "In Sso, a thumbprint has no blanks between its digits",
  why: "Samples that work have 40 digits in a row here, unlike thumbprints in EAP settings.",
  source: [sources.hicksConditionalAccess, sources.dpc],
  disputed: "Some published tools write pairs with blanks between them. Nothing documents which forms Windows takes.",
  covers: ["EAP411"],
  good: [ssoWith("<IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>")],
  bad: [ssoWith("<IssuerHash>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</IssuerHash>")],

  check({ read, report }) {
    const { IssuerHash } = at.DeviceCompliance.Sso;
    const { text, value } = read(IssuerHash);
    if (value === undefined || text === null || text.trim().search(BLANKS) < 0) return;
    report(IssuerHash, {
      message: "There are blanks between the digits.",
      fix: safeFix("Remove the blanks", replaceText(IssuerHash.path, text.trim().replaceAll(BLANKS, ""))),
    });
  },
});
