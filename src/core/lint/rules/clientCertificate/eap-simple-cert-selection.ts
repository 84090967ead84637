import { set } from "../../../profile/changes.ts";
import { inTls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapSimpleCertSelection = defineRule({
  id: "eap-simple-cert-selection",
  severity: "warning",
  title: "Windows chooses the certificate without asking",
  why:
    "Without simple selection the user picks a certificate from a list at every connection, and a connection that starts " +
    "by itself waits for that.",
  source: [sources.eapConfiguration, sources.eapNetworkAccess],
  covers: ["EAP201"],
  alsoEapOnly: true,
  good: [
    inTls`
    <CredentialsSource>
      <CertificateStore>
        <SimpleCertSelection>true</SimpleCertSelection>
      </CertificateStore>
    </CredentialsSource>`,
  ],
  bad: [
    inTls`
    <CredentialsSource>
      <CertificateStore>
        <SimpleCertSelection>false</SimpleCertSelection>
      </CertificateStore>
    </CredentialsSource>`,
  ],

  check({ read, report }) {
    for (const { tls } of eapSlots(read).tls) {
      const { SimpleCertSelection } = tls.CredentialsSource.CertificateStore;
      if (read(SimpleCertSelection).value !== false) continue;
      report(SimpleCertSelection, {
        message: "The user is asked for a certificate at each connection.",
        fix: fix("Let Windows choose", set(SimpleCertSelection, true)),
      });
    }
  },
});
