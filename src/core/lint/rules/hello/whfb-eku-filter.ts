import { usageChange } from "../../../profile/eap/keyUsages.ts";
import {
  type CertificateFilter,
  SMART_CARD_LOGON,
  filtersOf,
  isLimitedByIssuer,
  requiresFurther,
} from "../../facts/certificateFilters.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import {
  SMART_CARD,
  STORE,
  filterWith,
  issuer,
  signsInWith,
  tlsWith,
  usageList,
  usageTable,
} from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const context = { helloTrust: "certificate" } as const;
const NAME = "Smart Card Logon";

export const whfbEkuFilter = defineRule({
  id: "whfb-eku-filter",
  severity: "warning",
  title: "A filter singles out the certificate of Windows Hello",
  why:
    "Users may have other certificates for client authentication in the same store. Without an issuer or a key usage that " +
    "tells them apart, Windows may take another one and leave Windows Hello out.",
  source: [sources.singleSignOn, sources.authentication],
  context: ["helloTrust"],
  alsoEapOnly: true,
  good: [
    { xml: signsInWith(tlsWith(STORE, filterWith(usageTable(NAME), usageList(NAME)))), context },
    { xml: signsInWith(tlsWith(STORE, filterWith(issuer()))), context },
    { xml: signsInWith(tlsWith(SMART_CARD)), context },
    { xml: signsInWith(tlsWith(STORE)), context: { helloTrust: "key" } },
  ],
  bad: [
    { xml: signsInWith(tlsWith(STORE)), context, alongside: ["eap-no-cert-filter"] },
    { xml: signsInWith(tlsWith(STORE, filterWith(usageList()))), context, alongside: ["eap-no-cert-filter"] },
  ],

  check({ read, ask, report }) {
    if (usesConditionalAccess(read)) return;
    const open = filtersOf(read).filter(isOpen);
    if (open.length === 0 || ask("helloTrust") !== "certificate") return;
    for (const { refs } of open)
      report(refs.ClientAuthEKUList, {
        message: "Nothing tells the certificate of Windows Hello from the user's other certificates.",
        fix: fix(
          `Ask for ${SMART_CARD_LOGON.name}, which certificates of Windows Hello carry`,
          (document) =>
            usageChange(document, refs, SMART_CARD_LOGON, "ClientAuthEKUList") ?? { kind: "text", edits: [] },
        ),
      });
  },
});

function isOpen(found: CertificateFilter): boolean {
  return found.isForStore && !isLimitedByIssuer(found) && !requiresFurther(found.value);
}
