import { ENTRA, filtersOf, furtherUsages, requiresUsage } from "../../facts/certificateFilters.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { COMPLIANCE, filterWith, signsInWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const NAME = "AAD Conditional Access";

export const caEkuBesideOthers = defineRule({
  id: "ca-eku-beside-others",
  severity: "warning",
  title: "With conditional access, the filter asks for no key usage that Microsoft Entra does not give",
  why:
    "A certificate has to carry every key usage of the list. Those from Microsoft Entra carry Client Authentication and a " +
    "key usage of their own, so another one shuts them out.",
  source: [sources.eapConfiguration, sources.conclusion],
  good: [signsInWith(tlsWith(filterWith(usageTable(NAME, "VPN user"), usageList(NAME))), COMPLIANCE)],
  bad: [signsInWith(tlsWith(filterWith(usageTable(NAME, "VPN user"), usageList(NAME, "VPN user"))), COMPLIANCE)],

  check({ read, report }) {
    if (!usesConditionalAccess(read)) return;
    for (const { refs, value } of filtersOf(read)) {
      if (!requiresUsage(value, ENTRA.oid)) continue;
      const { EKUMapInList } = refs.ClientAuthEKUList;
      for (const { index, name, oid } of furtherUsages(value, "ClientAuthEKUList")) {
        if (oid === ENTRA.oid) continue;
        report(EKUMapInList.at(index), {
          message: `Certificates from Microsoft Entra do not carry “${name ?? oid}”, and the list requires it of them.`,
          fix: fix("Remove it from the list", { kind: "remove", ref: EKUMapInList, indexes: [index] }),
        });
      }
    }
  },
});
