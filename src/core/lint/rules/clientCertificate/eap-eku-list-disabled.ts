import { set } from "../../../profile/changes.ts";
import { USAGE_CLASSES, filtersOf, furtherUsages } from "../../facts/certificateFilters.ts";
import { isOff } from "../../facts/isOff.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageListWritten, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapEkuListDisabled = defineRule({
  id: "eap-eku-list-disabled",
  severity: "warning",
  title: "A list of key usages is switched on",
  why: "Key usages in a list that is switched off are stored, and certificates need none of them.",
  source: [sources.eapConfiguration],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(usageTable("VPN user"), usageList("VPN user")))],
  bad: [tlsWith(filterWith(usageTable("VPN user"), usageListWritten("false", "VPN user")))],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read))
      for (const of of USAGE_CLASSES) {
        const [first] = furtherUsages(value, of);
        if (first === undefined || !isOff(read(refs[of]["@Enabled"]))) continue;
        report(refs[of]["@Enabled"], {
          message: `The list names “${first.name ?? first.oid}”, and it is switched off.`,
          fix: fix("Switch the list on", set(refs[of]["@Enabled"], true)),
        });
      }
  },
});
