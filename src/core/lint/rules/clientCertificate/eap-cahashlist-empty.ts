import { ask, set } from "../../../profile/changes.ts";
import { filtersOf } from "../../facts/certificateFilters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { filterWith, issuer, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

export const eapCahashlistEmpty = defineRule({
  id: "eap-cahashlist-empty",
  severity: "warning",
  title: "A list of issuers that is switched on names an issuer",
  why:
    "A certificate passes when one of the listed issuers is in its chain. With none listed, most likely no certificate " +
    "passes.",
  source: [sources.eapConfiguration, sources.conclusion],
  covers: ["EAP204"],
  alsoEapOnly: true,
  good: [tlsWith(filterWith(issuer()))],
  bad: [tlsWith(filterWith(`<CAHashList Enabled="true"/>`))],

  check({ read, report }) {
    for (const { refs, value, hasIssuers } of filtersOf(read)) {
      if (hasIssuers || value.CAHashList?.["@Enabled"] !== true) continue;
      const { CAHashList } = refs;
      report(CAHashList.IssuerHash, {
        message: "The list of issuers is switched on and empty.",
        fix: [
          fix(
            "Leave a question for the issuer",
            ask(CAHashList.IssuerHash, "Thumbprint of the CA that issues the certificates of the users"),
          ),
          fix("Remove the list", set(CAHashList, undefined)),
        ],
      });
    }
  },
});
