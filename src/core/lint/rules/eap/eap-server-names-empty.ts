import type { TrustRefs } from "../../../profile/eap/trust.ts";
import { type Change, set } from "../../../profile/changes.ts";
import { EAP_TLS_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inTeap, inTls } from "../../eapExamples.ts";
import { type Read, eapSlots } from "../../facts/eapSlots.ts";
import { askForNames, hasNames, isBlindTtls, isInVerifiedTunnel } from "../../facts/eapTrust.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapServerNamesEmpty = defineRule({
  id: "eap-server-names-empty",
  severity: "warning",
  security: true,
  title: "The profile names the RADIUS servers that the device may trust",
  why:
    "Without names, any certificate for server authentication that leads to a trusted root passes for the RADIUS server, " +
    "whoever holds it.",
  source: [sources.eapNetworkAccess, sources.deployGuide, sources.dpc],
  covers: ["EAP106"],
  alsoEapOnly: true,
  good: [
    inTls`
    <ServerValidation>
      <ServerNames>nps1.corp.contoso.com</ServerNames>
    </ServerValidation>
    <AcceptServerName xmlns="${EAP_TLS_V2}">true</AcceptServerName>`,
    inTeap`
    <ServerValidation>
      <ServerNames>radius.contoso.com</ServerNames>
    </ServerValidation>`,
  ],
  bad: [
    inTls`
    <ServerValidation>
      <ServerNames></ServerNames>
    </ServerValidation>
    <AcceptServerName xmlns="${EAP_TLS_V2}">false</AcceptServerName>`,
    inTeap`
    <ServerValidation>
      <DisablePrompt>true</DisablePrompt>
    </ServerValidation>`,
  ],

  check({ read, report }) {
    for (const level of eapSlots(read).levels) {
      const { refs, title, verifies } = level;
      if (!verifies || isInVerifiedTunnel(level) || isBlindTtls(read, level) || hasNames(read, refs)) continue;
      // Names that are asked for and do not stand are a finding of their own.
      if (refs.checksNames !== null && read(refs.checksNames).value === true) continue;
      report(refs.serverNames, {
        message: `In ${title}, any server with a certificate of a trusted root is accepted.`,
        fix: fix("Ask for the names", askAndCheck(read, refs)),
      });
    }
  },
});

function askAndCheck(read: Read, refs: TrustRefs): Change {
  const { checksNames } = refs;
  const changes = [askForNames(read, refs), ...(checksNames === null ? [] : [set(checksNames, true)])];
  return { kind: "several", changes };
}
