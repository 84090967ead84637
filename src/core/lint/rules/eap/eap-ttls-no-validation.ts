import { inTtls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { askForNames, askForRoot, isBlindTtls } from "../../facts/eapTrust.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTtlsNoValidation = defineRule({
  id: "eap-ttls-no-validation",
  severity: "error",
  security: true,
  title: "EAP-TTLS says which server to trust",
  why:
    "Microsoft says that the server must be verified with EAP-TTLS, and nothing but its tunnel protects what stands " +
    "inside, such as a password in the clear.",
  source: [sources.authentication, sources.eapNetworkAccess],
  alsoEapOnly: true,
  good: [
    inTtls`
    <ServerValidation>
      <ServerNames>radius.contoso.com</ServerNames>
      <TrustedRootCAHash>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</TrustedRootCAHash>
      <DisablePrompt>true</DisablePrompt>
    </ServerValidation>
    <Phase2Authentication>
      <PAPAuthentication/>
    </Phase2Authentication>`,
  ],
  bad: [
    inTtls`
    <ServerValidation>
      <DisablePrompt>true</DisablePrompt>
    </ServerValidation>
    <Phase2Authentication>
      <PAPAuthentication/>
    </Phase2Authentication>`,
  ],

  check({ read, report }) {
    const level = eapSlots(read).levels.find((one) => isBlindTtls(read, one));
    if (level === undefined) return;
    report(level.refs.serverNames, {
      message: "Neither a name nor a root of the RADIUS server stands here.",
      fix: fix("Ask for names and root", {
        kind: "several",
        changes: [askForNames(read, level.refs), askForRoot(read, level.refs)],
      }),
    });
  },
});
