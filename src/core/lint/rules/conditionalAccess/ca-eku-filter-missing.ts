import { usageChange } from "../../../profile/eap/keyUsages.ts";
import { ENTRA, filtersOf, requiresUsage } from "../../facts/certificateFilters.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import {
  COMPLIANCE,
  ENTRA_ALONE,
  STORE,
  filterWith,
  signsInWith,
  tlsWith,
  usageListWritten,
  usageTable,
} from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const NAME = "AAD Conditional Access";

const FILTERED = signsInWith(tlsWith(STORE, filterWith(...ENTRA_ALONE)), COMPLIANCE);

export const caEkuFilterMissing = defineRule({
  id: "ca-eku-filter-missing",
  severity: "warning",
  security: true,
  title: "With conditional access, the filter asks for the key usage of Microsoft Entra",
  why:
    "Without it, Windows may present another certificate of the user than the one that Microsoft Entra gives to compliant " +
    "devices. The gateway then refuses it, or accepts it although nothing was judged.",
  source: [sources.about, sources.schema2018, sources.dpc],
  covers: ["EAP406", "V26"],
  good: [FILTERED, FILTERED],
  bad: [
    signsInWith(tlsWith(STORE), COMPLIANCE),
    {
      xml: signsInWith(tlsWith(STORE, filterWith(usageTable(NAME), usageListWritten("false", NAME))), COMPLIANCE),
      alongside: ["eap-eku-list-disabled"],
    },
  ],

  check({ read, report }) {
    if (!usesConditionalAccess(read)) return;
    for (const { refs, value } of filtersOf(read)) {
      if (requiresUsage(value, ENTRA.oid)) continue;
      report(refs.ClientAuthEKUList, {
        message: `The filter does not ask for ${ENTRA.oid}, the key usage of the certificates from Microsoft Entra.`,
        fix: fix(
          "Ask for it",
          (document) => usageChange(document, refs, ENTRA, "ClientAuthEKUList") ?? { kind: "text", edits: [] },
        ),
      });
    }
  },
});
