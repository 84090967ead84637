import { USAGE_CLASSES, filtersOf, furtherUsages, isInForce } from "../../facts/certificateFilters.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const TABLE = usageTable("VPN user", "Smart Card Logon");

export const eapEkuNamesAreAnd = defineRule({
  id: "eap-eku-names-are-and",
  severity: "advice",
  title: "A certificate carries all key usages of a list",
  why: "Several key usages in a list are all required. They are no alternatives: a certificate with one of them is left out.",
  source: [sources.eapConfiguration],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(TABLE, usageList("VPN user")))],
  bad: [tlsWith(filterWith(TABLE, usageList("VPN user", "Smart Card Logon")))],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read))
      for (const of of USAGE_CLASSES) {
        const rows = isInForce(value, of) ? furtherUsages(value, of) : [];
        if (rows.length < 2) continue;
        const names = rows.map(({ name, oid }) => `“${name ?? oid}”`).join(" and ");
        report(refs[of].EKUMapInList, { message: `Only certificates pass that carry ${names}.` });
      }
  },
});
