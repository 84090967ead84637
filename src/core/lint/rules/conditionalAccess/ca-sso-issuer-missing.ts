import { at } from "../../../profile/at.ts";
import { ask } from "../../../profile/changes.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { ssoWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const caSsoIssuerMissing = defineRule({
  id: "ca-sso-issuer-missing",
  severity: "warning",
  title: "The certificate for internal servers has its issuer named",
  why: "The issuer tells Windows which certificate is meant for Kerberos. The thumbprint of the root is what is recommended.",
  source: [sources.csp2020, sources.hicksConditionalAccess, sources.dpc],
  covers: ["V26"],
  good: [ssoWith("<Eku>1.3.6.1.5.5.7.3.2</Eku>", "<IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>")],
  bad: [ssoWith("<Eku>1.3.6.1.5.5.7.3.2</Eku>")],

  check({ read, report }) {
    const { Enabled, IssuerHash } = at.DeviceCompliance.Sso;
    const { text, placeholder } = read(IssuerHash);
    if (read(Enabled).value !== true || placeholder !== null || (text ?? "").trim() !== "") return;
    report(IssuerHash, {
      message: "Windows cannot tell which certificate is meant for Kerberos.",
      fix: fix(
        "Leave a question for the issuer",
        ask(IssuerHash, "Thumbprint of the root that issues the certificate for Kerberos, 40 digits without blanks"),
      ),
    });
  },
});
