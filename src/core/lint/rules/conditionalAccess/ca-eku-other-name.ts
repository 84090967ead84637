import { set } from "../../../profile/changes.ts";
import { type CertificateFilter, ENTRA, USAGE_CLASSES, filtersOf } from "../../facts/certificateFilters.ts";
import { type Fix, fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const named = (name: string) => tlsWith(filterWith(usageTable([name, ENTRA.oid]), usageList(name)));

export const caEkuOtherName = defineRule({
  id: "ca-eku-other-name",
  severity: "advice",
  title: "The key usage of Microsoft Entra has its usual name",
  why: "Windows goes by the number. Whoever reads the profile recognises the usual name, AAD Conditional Access.",
  source: [sources.schema2018, sources.hicksConditionalAccess],
  covers: ["EAP413"],
  alsoEapOnly: true,
  good: [named(ENTRA.name)],
  bad: [named("Entra")],

  check({ read, report }) {
    for (const found of filtersOf(read)) {
      const table = found.value.EKUMapping?.EKUMap ?? [];
      if (table.some(({ EKUName }) => EKUName === ENTRA.name)) continue;
      for (const [index, { EKUName, EKUOID }] of table.entries())
        if (EKUOID === ENTRA.oid && EKUName !== undefined)
          report(found.refs.EKUMapping.EKUMap.at(index).EKUName, {
            message: `The table calls ${ENTRA.oid} “${EKUName}”.`,
            fix: renaming(found, EKUName),
          });
    }
  },
});

/** The name is changed in the table and wherever a list refers to it. */
function renaming({ refs, value }: CertificateFilter, name: string): Fix {
  const inTable = (value.EKUMapping?.EKUMap ?? []).flatMap(({ EKUName }, index) =>
    EKUName === name ? [refs.EKUMapping.EKUMap.at(index).EKUName] : [],
  );
  const inLists = USAGE_CLASSES.flatMap((of) =>
    (value[of]?.EKUMapInList ?? []).flatMap(({ EKUName }, index) =>
      EKUName === name ? [refs[of].EKUMapInList.at(index).EKUName] : [],
    ),
  );
  const changes = [...inTable, ...inLists].map((ref) => set(ref, ENTRA.name));
  return fix(`Call it “${ENTRA.name}”`, { kind: "several", changes });
}
