import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const authCertificateNode = defineRule({
  id: "auth-certificate-node",
  severity: "advice",
  title: "Certificates are chosen elsewhere than in Authentication/Certificate",
  why:
    "Microsoft reserves this element. An administrator found it accepted, and nothing shows that it chooses a certificate. " +
    "The EAP settings filter those of users, and PowerShell those of computers.",
  source: [sources.csp2020, thread("MicrosoftDocs/windows-itpro-docs", 8030)],
  good: [
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>`,
  ],
  bad: [
    inNative`
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
      <Certificate>
        <Issuer>CN=Contoso Root CA</Issuer>
        <Eku>1.3.6.1.5.5.7.3.2</Eku>
      </Certificate>
    </Authentication>`,
  ],

  check({ read, report }) {
    const { Certificate } = at.NativeProfile.Authentication;
    if (!read(Certificate).present) return;
    report(Certificate, {
      message: "This element is reserved. Do not rely on it to choose a certificate.",
      fix: fix("Remove it", set(Certificate, undefined)),
    });
  },
});
