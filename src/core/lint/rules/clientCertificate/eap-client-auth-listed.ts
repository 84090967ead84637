import { usages } from "../../../certificates/objectIdentifiers.ts";
import { filtersOf, usageRows } from "../../facts/certificateFilters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, tlsWith, usageList, usageTable } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const LIST = "ClientAuthEKUList";

export const eapClientAuthListed = defineRule({
  id: "eap-client-auth-listed",
  severity: "advice",
  title: "Client Authentication is not listed among the further key usages",
  why: "The list is about certificates that carry Client Authentication, so requiring it once more narrows nothing.",
  source: [sources.eapConfiguration, sources.conclusion],
  covers: ["EAP210"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(usageTable("Client Authentication"), usageList()))],
  bad: [tlsWith(filterWith(usageTable("Client Authentication"), usageList("Client Authentication")))],

  check({ read, report }) {
    for (const { refs, value } of filtersOf(read))
      for (const { index, oid } of usageRows(value, LIST)) {
        if (oid !== usages.clientAuthentication) continue;
        const { EKUMapInList } = refs[LIST];
        report(EKUMapInList.at(index), {
          message: "Certificates in this list carry Client Authentication anyway.",
          fix: fix("Remove it from the list", { kind: "remove", ref: EKUMapInList, indexes: [index] }),
        });
      }
  },
});
