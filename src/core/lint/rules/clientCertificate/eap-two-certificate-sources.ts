import { set } from "../../../profile/changes.ts";
import { inTls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTwoCertificateSources = defineRule({
  id: "eap-two-certificate-sources",
  severity: "error",
  title: "The certificate comes from a smart card or from the certificate store, not from both",
  why: "The schema of EAP-TLS makes the two sources a choice; a configuration with both is not valid.",
  source: [sources.eapSchemas],
  covers: ["EAP213"],
  alsoEapOnly: true,
  good: [
    inTls`
    <CredentialsSource>
      <CertificateStore/>
    </CredentialsSource>`,
  ],
  bad: [
    inTls`
    <CredentialsSource>
      <SmartCard/>
      <CertificateStore/>
    </CredentialsSource>`,
  ],

  check({ read, report }) {
    for (const { tls } of eapSlots(read).tls) {
      const { SmartCard, CertificateStore } = tls.CredentialsSource;
      if (!read(SmartCard).present || !read(CertificateStore).present) continue;
      report(tls.CredentialsSource, {
        message: "Both SmartCard and CertificateStore stand here, and only one of them may.",
        fix: [
          fix("Take the certificate from the certificate store", set(SmartCard, undefined)),
          fix("Take it from a smart card or Windows Hello", set(CertificateStore, undefined)),
        ],
      });
    }
  },
});
