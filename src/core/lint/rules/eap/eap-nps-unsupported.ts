import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inMschapv2, inTeap, inTtls, innerMethod } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const ASKS = "<UseWinLogonCredentials>false</UseWinLogonCredentials>";

export const eapNpsUnsupported = defineRule({
  id: "eap-nps-unsupported",
  severity: "warning",
  title: "EAP-TTLS and TEAP have a RADIUS server that knows them",
  why: "Microsoft's own RADIUS server, NPS, has neither of them: the sign-in needs a server of another vendor.",
  source: [sources.eapNetworkAccess],
  context: ["gateway"],
  covers: ["EAP312"],
  alsoEapOnly: true,
  good: [inMschapv2`${ASKS}`, inMschapv2`${ASKS}`],
  bad: [
    {
      xml: inTtls`
      ${validation("cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72")}
      <Phase2Authentication>
        ${innerMethod(26, ASKS)}
      </Phase2Authentication>`,
      context: { gateway: "rras" },
    },
    inTeap`
    ${validation("0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9 0a 1b 2c 3d 4e 5f 60 71 82 93 a4 b5 c6 d7 e8 f9")}
    <Phase2Authentication>
      <InnerMethodConfig>
        ${innerMethod(26, ASKS)}
      </InnerMethodConfig>
    </Phase2Authentication>`,
  ],

  check({ read, ask, report }) {
    const { kind } = eapSlots(read);
    if (kind !== "ttls" && kind !== "teap") return;
    const name = kind === "ttls" ? "EAP-TTLS" : "TEAP";
    const isLikely = ask("gateway") === "rras";
    report(eapAt[kind], {
      severity: isLikely ? "warning" : "advice",
      message: isLikely
        ? `NPS, which usually stands behind RRAS, does not know ${name}.`
        : `${name} needs a RADIUS server other than NPS.`,
    });
  },
});

function validation(root: string): string {
  return [
    "<ServerValidation>",
    "  <ServerNames>radius.contoso.com</ServerNames>",
    `  <TrustedRootCAHash>${root}</TrustedRootCAHash>`,
    "  <DisablePrompt>true</DisablePrompt>",
    "</ServerValidation>",
  ].join("\n");
}
