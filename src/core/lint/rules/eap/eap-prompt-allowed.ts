import { set } from "../../../profile/changes.ts";
import { EAP_TLS_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inTls, inTtls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const ALWAYS_ON = "<AlwaysOn>true</AlwaysOn>";

export const eapPromptAllowed = defineRule({
  id: "eap-prompt-allowed",
  severity: "warning",
  security: true,
  title: "The user is never asked whether to trust a server",
  why:
    "Always On connects without a window, so a question stops it; and users who are asked tend to accept, a rogue server " +
    "too.",
  source: [sources.authentication, sources.deployGuide, sources.eapNetworkAccess],
  covers: ["EAP119"],
  alsoEapOnly: true,
  good: [
    signsInWith(tlsWith("true"), ALWAYS_ON),
    inTtls`
    <ServerValidation>
      <DisablePrompt>true</DisablePrompt>
    </ServerValidation>`,
  ],
  bad: [
    signsInWith(tlsWith("false"), ALWAYS_ON),
    inTtls`
    <ServerValidation>
      <DisablePrompt>false</DisablePrompt>
    </ServerValidation>`,
  ],

  check({ profile, read, report }) {
    for (const { refs, title, verifies } of eapSlots(read).levels) {
      const { value, present } = read(refs.neverAsks);
      if (!verifies || value === true || (present && value === undefined)) continue;
      report(refs.neverAsks, {
        severity: profile.AlwaysOn === true ? "warning" : "advice",
        message: `When the server in ${title} cannot be verified, the user is asked whether to trust it.`,
        fix: fix("Never ask the user", set(refs.neverAsks, true)),
      });
    }
  },
});

function tlsWith(neverAsks: string): string {
  return inTls`
    <ServerValidation>
      <DisableUserPromptForServerValidation>${neverAsks}</DisableUserPromptForServerValidation>
    </ServerValidation>
    <PerformServerValidation xmlns="${EAP_TLS_V2}">true</PerformServerValidation>`;
}
