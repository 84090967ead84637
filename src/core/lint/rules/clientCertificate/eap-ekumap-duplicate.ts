import { filtersOf } from "../../facts/certificateFilters.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const USER = ["VPN user", "1.3.6.1.4.1.311.21.8.1234567.1"] as const;

export const eapEkumapDuplicate = defineRule({
  id: "eap-ekumap-duplicate",
  severity: "warning",
  title: "A name stands once in the table of key usages",
  why: "Lists refer to the entries by name. With two of one name it is open which key usage certificates need.",
  source: [sources.eapConfiguration, sources.conclusion],
  covers: ["EAP208"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(usageTable(USER))), tlsWith(filterWith(usageTable(USER)))],
  bad: [
    tlsWith(filterWith(usageTable(USER, ["VPN user", "1.3.6.1.4.1.311.21.8.1234567.2"]))),
    tlsWith(filterWith(usageTable(USER, USER))),
  ],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read)) {
      const { EKUMap } = refs.EKUMapping;
      const entries = value.EKUMapping?.EKUMap ?? [];
      const removal = (index: number): Fix["change"] => ({ kind: "remove", ref: EKUMap, indexes: [index] });
      for (const [index, { EKUName, EKUOID }] of entries.entries()) {
        const first = entries.findIndex((one) => one.EKUName === EKUName);
        if (EKUName === undefined || first === index) continue;
        const isSame = entries[first]?.EKUOID === EKUOID;
        const where = `“${EKUName}” stands in entries ${first + 1} and ${index + 1}`;
        report(EKUMap.at(index).EKUName, {
          message: isSame ? `${where}, with the same identifier.` : `${where}, with different identifiers.`,
          severity: isSame ? "advice" : "warning",
          fix: isSame
            ? safeFix("Remove the repetition", removal(index))
            : [fix(`Remove entry ${index + 1}`, removal(index)), fix(`Remove entry ${first + 1}`, removal(first))],
        });
      }
    }
  },
});
