import { set } from "../../../profile/changes.ts";
import { EAP_TLS_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { SMART_CARD, STORE, tlsWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const GROUPED = xml`
  <TLSExtensions xmlns="${EAP_TLS_V2}">
    <GroupSmartCardCerts>true</GroupSmartCardCerts>
  </TLSExtensions>`;

export const eapGroupSmartcardCerts = defineRule({
  id: "eap-group-smartcard-certs",
  severity: "advice",
  title: "GroupSmartCardCerts stands beside a smart card only",
  why:
    "Microsoft does not describe the setting. Windows writes it together with a smart card as the source, and no effect " +
    "is known without one.",
  source: [sources.dpc, sources.conclusion],
  covers: ["EAP216"],
  alsoEapOnly: true,
  good: [tlsWith(SMART_CARD, GROUPED)],
  bad: [{ xml: tlsWith(STORE, GROUPED), alongside: ["eap-no-cert-filter"] }],

  check({ read, report }) {
    for (const { tls } of eapSlots(read).tls) {
      const { GroupSmartCardCerts } = tls.TLSExtensions;
      if (!read(GroupSmartCardCerts).present || read(tls.CredentialsSource.SmartCard).present) continue;
      report(GroupSmartCardCerts, {
        message: "The certificate does not come from a smart card, so there is nothing to group as far as is known.",
        fix: fix("Remove GroupSmartCardCerts", set(GroupSmartCardCerts, undefined)),
      });
    }
  },
});
