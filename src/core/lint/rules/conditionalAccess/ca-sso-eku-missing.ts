import { usages } from "../../../certificates/objectIdentifiers.ts";
import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { ssoWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const caSsoEkuMissing = defineRule({
  id: "ca-sso-eku-missing",
  severity: "advice",
  title: "The certificate for internal servers has its purpose named",
  why: "Samples of Microsoft and of practitioners name Client Authentication, 1.3.6.1.5.5.7.3.2, beside the issuer.",
  source: [sources.hicksConditionalAccess, sources.csp],
  good: [ssoWith("<Eku>1.3.6.1.5.5.7.3.2</Eku>", "<IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>")],
  bad: [ssoWith("<IssuerHash>cdd4eeae6000ac7f40c3802c171e30148030c072</IssuerHash>")],

  check({ read, report }) {
    const { Enabled, Eku } = at.DeviceCompliance.Sso;
    if (read(Enabled).value !== true || read(Eku).present) return;
    report(Eku, {
      message: "No key usage is named for the certificate for Kerberos.",
      fix: fix("Name Client Authentication", set(Eku, [usages.clientAuthentication])),
    });
  },
});
