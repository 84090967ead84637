import { at } from "../../../profile/at.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { SMART_CARD, STORE, signsInWith, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const ALWAYS_ON = "<AlwaysOn>true</AlwaysOn>";

export const eapSmartcardSource = defineRule({
  id: "eap-smartcard-source",
  severity: "advice",
  title: "A smart card as the source is chosen knowingly, since it asks for a PIN",
  why:
    "A certificate on a smart card is used after its PIN or gesture. A connection that starts by itself then asks, and " +
    "fails while the card is away.",
  source: [sources.authentication, sources.dpcHelp, sources.experience],
  covers: ["EAP212"],
  alsoEapOnly: true,
  good: [tlsWith(STORE), signsInWith(tlsWith(STORE), ALWAYS_ON)],
  bad: [tlsWith(SMART_CARD), signsInWith(tlsWith(SMART_CARD), ALWAYS_ON)],

  check({ read, report }) {
    const isAlwaysOn = read(at.AlwaysOn).value === true;
    for (const { tls } of eapSlots(read).tls) {
      const { SmartCard, CertificateStore } = tls.CredentialsSource;
      if (!read(SmartCard).present || read(CertificateStore).present) continue;
      report(SmartCard, {
        message: isAlwaysOn
          ? "Always On starts the connection by itself, and a smart card or Windows Hello may then ask for its PIN."
          : "A smart card or Windows Hello may ask for its PIN when the connection starts.",
      });
    }
  },
});
