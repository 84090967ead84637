import { type CertificateFilter, USAGE_CLASSES, filtersOf } from "../../facts/certificateFilters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapEkumapUnused = defineRule({
  id: "eap-ekumap-unused",
  severity: "advice",
  title: "Each key usage in the table is used by a list",
  why: "The table only gives names to key usages. Certificates need one when a list names it.",
  source: [sources.eapConfiguration],
  covers: ["EAP207"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(usageTable("VPN user", "Smart Card Logon"), usageList("VPN user", "Smart Card Logon")))],
  bad: [tlsWith(filterWith(usageTable("VPN user", "Smart Card Logon"), usageList("VPN user")))],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read)) {
      const used = usedNames(value);
      for (const [index, { EKUName }] of (value.EKUMapping?.EKUMap ?? []).entries()) {
        if (EKUName === undefined || used.has(EKUName)) continue;
        const { EKUMap } = refs.EKUMapping;
        report(EKUMap.at(index), {
          message: `No list names “${EKUName}”, so it has no effect.`,
          fix: fix("Remove it from the table", { kind: "remove", ref: EKUMap, indexes: [index] }),
        });
      }
    }
  },
});

function usedNames(value: CertificateFilter["value"]): ReadonlySet<string> {
  return new Set(
    USAGE_CLASSES.flatMap((of) => (value[of]?.EKUMapInList ?? []).flatMap(({ EKUName }) => EKUName ?? [])),
  );
}
