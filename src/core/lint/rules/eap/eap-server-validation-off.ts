import { set } from "../../../profile/changes.ts";
import { EAP_TLS_V2, PEAP_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inPeap, inTls, innerEap } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapServerValidationOff = defineRule({
  id: "eap-server-validation-off",
  severity: "warning",
  security: true,
  title: "The authentication server is verified",
  why:
    "Without verification the device signs in to whoever answers: a rogue server learns who the user is, and can collect " +
    "what proves a password.",
  source: [sources.authentication, sources.eapNetworkAccess],
  covers: ["EAP101", "EAP102"],
  alsoEapOnly: true,
  good: [inTls`<PerformServerValidation xmlns="${EAP_TLS_V2}">true</PerformServerValidation>`, insidePeap("true")],
  bad: [inTls`<PerformServerValidation xmlns="${EAP_TLS_V2}">false</PerformServerValidation>`, insidePeap("false")],

  check({ read, report }) {
    for (const { refs, title, inside, verifies } of eapSlots(read).levels) {
      // Windows' own templates switch it off inside EAP-TTLS and TEAP, whose tunnels always verify the server.
      if (verifies || refs.verifies === null || inside === "ttls" || inside === "teap") continue;
      report(refs.verifies, {
        message: `Nothing verifies the server in ${title}.`,
        fix: fix("Verify the server", set(refs.verifies, true)),
      });
    }
  },
});

function insidePeap(verifies: string): string {
  return inPeap`
    ${innerEap(13, `<PerformServerValidation xmlns="${EAP_TLS_V2}">${verifies}</PerformServerValidation>`)}
    <PeapExtensions>
      ${xml`<PerformServerValidation xmlns="${PEAP_V2}">true</PerformServerValidation>`}
    </PeapExtensions>`;
}
