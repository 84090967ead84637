import { type CertificateFilter, SMART_CARD_LOGON, filtersOf, requiresUsage } from "../../facts/certificateFilters.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { type Look, type Placed, defineRule } from "../../rule.ts";
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
import { page, sources } from "../../sources.ts";

const NAME = "Smart Card Logon";
const BY_USAGE = signsInWith(tlsWith(STORE, filterWith(usageTable(NAME), usageList(NAME))));

export const whfbKeyTrust = defineRule({
  id: "whfb-key-trust",
  severity: "warning",
  title: "A certificate in Windows Hello is there before the VPN asks for it",
  why:
    "Key trust and cloud Kerberos trust give the user a key and no certificate. For the VPN, one has to be enrolled into " +
    "Windows Hello, by Intune with SCEP or by a template of AD CS.",
  source: [
    sources.about,
    page(
      "Remote Desktop sign-in with Windows Hello for Business (Microsoft)",
      "https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/rdp-sign-in",
    ),
  ],
  context: ["helloTrust"],
  alsoEapOnly: true,
  covers: ["EAP214"],
  good: [
    { xml: BY_USAGE, context: { helloTrust: "certificate" } },
    { xml: signsInWith(tlsWith(STORE, filterWith(issuer()))), context: { helloTrust: "key" } },
    { xml: signsInWith(tlsWith(SMART_CARD)), context: { helloTrust: "none" } },
  ],
  bad: [
    { xml: BY_USAGE, context: { helloTrust: "key" } },
    { xml: BY_USAGE, context: { helloTrust: "cloud" } },
    { xml: signsInWith(tlsWith(SMART_CARD)), context: { helloTrust: "cloud" } },
  ],

  check(look) {
    const places = placesForHello(look);
    const trust = places.length === 0 ? undefined : look.ask("helloTrust");
    if (trust !== "key" && trust !== "cloud") return;
    const name = trust === "key" ? "Key trust" : "Cloud Kerberos trust";
    for (const place of places)
      look.report(place, {
        message: `${name} gives users no certificate. Unless one is enrolled into Windows Hello, or a smart card is meant, none is found.`,
      });
  },
});

/** Where a profile looks for a certificate like those in Windows Hello. */
function placesForHello({ read }: Look): readonly Placed[] {
  const cards = eapSlots(read).tls.map(({ tls }) => tls.CredentialsSource.SmartCard);
  return [...cards.filter((card) => read(card).present), ...filtersOf(read).filter(asksForLogon).map(listOf)];
}

function asksForLogon({ isForStore, value }: CertificateFilter): boolean {
  return isForStore && requiresUsage(value, SMART_CARD_LOGON.oid);
}

function listOf({ refs }: CertificateFilter): Placed {
  return refs.ClientAuthEKUList;
}
