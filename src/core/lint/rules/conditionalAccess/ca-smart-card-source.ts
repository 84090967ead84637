import { set } from "../../../profile/changes.ts";
import { usesConditionalAccess } from "../../facts/conditionalAccess.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { COMPLIANCE, ENTRA_ALONE, SMART_CARD, STORE, filterWith, signsInWith, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const takenFrom = (source: string) => signsInWith(tlsWith(source, filterWith(...ENTRA_ALONE)), COMPLIANCE);

export const caSmartCardSource = defineRule({
  id: "ca-smart-card-source",
  severity: "warning",
  title: "With conditional access, the certificate comes from the certificate store",
  why:
    "Windows puts the certificate from Microsoft Entra into the personal store of the user. Whether it is found while a " +
    "smart card is the source is not documented.",
  source: [sources.conditionalAccess, sources.conclusion],
  good: [takenFrom(STORE)],
  bad: [takenFrom(SMART_CARD)],

  check({ read, report }) {
    if (!usesConditionalAccess(read)) return;
    for (const { tls } of eapSlots(read).tls) {
      const { SmartCard, CertificateStore } = tls.CredentialsSource;
      if (!read(SmartCard).present || read(CertificateStore).present) continue;
      report(SmartCard, {
        message: "The certificate from Microsoft Entra lies in the certificate store, and the source is a smart card.",
        fix: fix("Take the certificate from the certificate store", {
          kind: "several",
          changes: [
            set(CertificateStore.SimpleCertSelection, true),
            set(SmartCard, undefined),
            set(tls.TLSExtensions.GroupSmartCardCerts, undefined),
          ],
        }),
      });
    }
  },
});
