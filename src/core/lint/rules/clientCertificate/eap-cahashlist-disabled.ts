import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { filtersOf } from "../../facts/certificateFilters.ts";
import { isOff } from "../../facts/isOff.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, issuer, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapCahashlistDisabled = defineRule({
  id: "eap-cahashlist-disabled",
  severity: "warning",
  title: "A list of issuers is switched on",
  why: "Issuers in a list that is switched off are stored and filter nothing.",
  source: [sources.eapConfiguration, sources.dpc],
  covers: ["EAP205"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(issuer()))],
  bad: [tlsWith(filterWith(issuer("false"))), tlsWith(filterWith(issuer().replace(` Enabled="true"`, "")))],

  check({ read, report }) {
    // Certificates from Microsoft Entra have an issuer of their own, so there the list is off on purpose.
    if (read(at.DeviceCompliance.Enabled).value === true) return;
    for (const { refs, hasIssuers } of filtersOf(read)) {
      const isOn = refs.CAHashList["@Enabled"];
      if (!hasIssuers || !isOff(read(isOn))) continue;
      report(isOn, {
        message: "Issuers stand in the list, and it is switched off: certificates of every issuer pass.",
        fix: fix("Switch the list on", set(isOn, true)),
      });
    }
  },
});
