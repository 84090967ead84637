import { EAP_TLS_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inTls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { askForNames, hasNames, isInVerifiedTunnel } from "../../facts/eapTrust.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapAcceptServerNameWithoutNames = defineRule({
  id: "eap-accept-server-name-without-names",
  severity: "warning",
  security: true,
  title: "Where AcceptServerName is true, names of servers are listed",
  why: "With an empty list only the chain of the certificate is checked, although the profile reads as if names were too.",
  source: [sources.eapNetworkAccess, sources.conclusion],
  covers: ["EAP104"],
  alsoEapOnly: true,
  good: [
    inTls`
    <ServerValidation>
      <ServerNames>nps1.corp.contoso.com</ServerNames>
    </ServerValidation>
    <AcceptServerName xmlns="${EAP_TLS_V2}">true</AcceptServerName>`,
  ],
  bad: [
    inTls`
    <ServerValidation>
      <ServerNames></ServerNames>
    </ServerValidation>
    <AcceptServerName xmlns="${EAP_TLS_V2}">true</AcceptServerName>`,
  ],

  check({ read, report }) {
    for (const level of eapSlots(read).levels) {
      const { refs, title, verifies } = level;
      if (!verifies || isInVerifiedTunnel(level) || refs.checksNames === null) continue;
      if (read(refs.checksNames).value !== true || hasNames(read, refs)) continue;
      report(refs.serverNames, {
        message: `Names are to be checked in ${title}, and none is listed: only the chain of the certificate counts.`,
        fix: fix("Ask for the names", askForNames(read, refs)),
      });
    }
  },
});
