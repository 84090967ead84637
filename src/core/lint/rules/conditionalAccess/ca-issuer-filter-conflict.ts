import { set } from "../../../profile/changes.ts";
import { filtersOf, isLimitedByIssuer } from "../../facts/certificateFilters.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { COMPLIANCE, ENTRA_ALONE, filterWith, issuer, signsInWith, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const limited = (enabled: string) => signsInWith(tlsWith(filterWith(issuer(enabled), ...ENTRA_ALONE)), COMPLIANCE);

export const caIssuerFilterConflict = defineRule({
  id: "ca-issuer-filter-conflict",
  severity: "warning",
  title: "With conditional access, certificates are not limited to issuers of your own",
  why: "The certificate from Microsoft Entra has an issuer in your tenant. A list without that issuer shuts it out.",
  source: [sources.dpc, sources.eapConfiguration],
  covers: ["EAP407"],
  good: [limited("false")],
  bad: [limited("true")],

  check({ read, report }) {
    if (!usesConditionalAccess(read)) return;
    for (const found of filtersOf(read)) {
      if (!isLimitedByIssuer(found)) continue;
      const isOn = found.refs.CAHashList["@Enabled"];
      report(isOn, {
        message: "Unless the root of Microsoft Entra's VPN certificates is listed here, its certificates are shut out.",
        fix: fix("Switch the list of issuers off, and keep it", set(isOn, false)),
      });
    }
  },
});
