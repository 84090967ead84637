import { set } from "../../../profile/changes.ts";
import { PEAP_V2, PEAP_V3 } from "../../../vocabulary/eap/namespaces.ts";
import { inPeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPromptUnknownRoot = defineRule({
  id: "eap-prompt-unknown-root",
  severity: "warning",
  security: true,
  title: "A server with an unknown root is refused, not shown to the user",
  why:
    "With AllowPromptingWhenServerCANotFound the user decides about servers that lead to no trusted root, which is what " +
    "a rogue server looks like.",
  source: [sources.eapNetworkAccess, sources.eapSchemas],
  covers: ["EAP120"],
  alsoEapOnly: true,
  good: [peapWith("false", "false"), peapWith("true", "false")],
  bad: [peapWith("false", "true"), peapWith("true", "true")],

  check({ read, report }) {
    for (const { refs, verifies } of eapSlots(read).levels) {
      const { asksAboutUnknownRoots: asks, neverAsks } = refs;
      if (!verifies || asks === null || read(asks).value !== true) continue;
      const isSilent = read(neverAsks).value === true;
      report(asks, {
        severity: isSilent ? "advice" : "warning",
        message: isSilent
          ? "It says that the user is asked about unknown roots, and has no effect: the profile never asks."
          : "The user is asked whether to trust a server whose root is not known.",
        fix: fix("Do not ask about unknown roots", set(asks, false)),
      });
    }
  },
});

function peapWith(neverAsks: string, asksAboutRoots: string): string {
  return inPeap`
    <ServerValidation>
      <DisableUserPromptForServerValidation>${neverAsks}</DisableUserPromptForServerValidation>
    </ServerValidation>
    <PeapExtensions>
      <PerformServerValidation xmlns="${PEAP_V2}">true</PerformServerValidation>
      <PeapExtensionsV2 xmlns="${PEAP_V2}">
        <AllowPromptingWhenServerCANotFound xmlns="${PEAP_V3}">${asksAboutRoots}</AllowPromptingWhenServerCANotFound>
      </PeapExtensionsV2>
    </PeapExtensions>`;
}
