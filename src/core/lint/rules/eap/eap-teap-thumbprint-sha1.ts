import { teapTrust } from "../../../profile/eap/trust.ts";
import { inTeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { rowsOf } from "../../facts/eapTrust.ts";

export const eapTeapThumbprintSha1 = defineRule({
  id: "eap-teap-thumbprint-sha1",
  severity: "warning",
  title: "TEAP names trusted roots by their SHA-256 thumbprint",
  why: "Microsoft describes SHA-256 for TEAP, and Windows 10 is reported to take nothing else there.",
  source: [sources.eapNetworkAccess, sources.eapSchemas],
  disputed:
    "A sample of Microsoft's has room for SHA-1 only, and Windows 11 is reported to accept both; the descriptions ask for SHA-256.",
  windows: { to: "22H2" },
  covers: ["EAP114"],
  alsoEapOnly: true,
  good: [
    inTeap`
    <ServerValidation>
      <TrustedRootCAHash>${"0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9"}</TrustedRootCAHash>
    </ServerValidation>`,
  ],
  bad: [
    inTeap`
    <ServerValidation>
      <TrustedRootCAHash>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</TrustedRootCAHash>
    </ServerValidation>`,
  ],

  check({ read, report }) {
    if (eapSlots(read).kind !== "teap") return;
    for (const { ref, reading } of rowsOf(read, teapTrust.roots)) {
      if (reading.value?.length !== SHA1_DIGITS) continue;
      report(ref, {
        message: "This is a SHA-1 thumbprint; the SHA-256 thumbprint of the same certificate is expected.",
      });
    }
  },
});

const SHA1_DIGITS = 40;
