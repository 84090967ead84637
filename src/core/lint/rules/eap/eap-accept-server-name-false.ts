import { set } from "../../../profile/changes.ts";
import { EAP_TLS_V2 } from "../../../vocabulary/eap/namespaces.ts";
import { inTls } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapAcceptServerNameFalse = defineRule({
  id: "eap-accept-server-name-false",
  severity: "warning",
  security: true,
  title: "Where names of servers are listed, AcceptServerName is true",
  why: "The list of names has no effect until AcceptServerName switches it on: any server of a trusted root then passes.",
  source: [sources.eapNetworkAccess, sources.dpc, sources.conclusion],
  covers: ["EAP105"],
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
      <ServerNames>nps1.corp.contoso.com</ServerNames>
    </ServerValidation>
    <AcceptServerName xmlns="${EAP_TLS_V2}">false</AcceptServerName>`,
    inTls`
    <ServerValidation>
      <ServerNames>nps1.corp.contoso.com</ServerNames>
    </ServerValidation>`,
  ],

  check({ read, report }) {
    for (const { refs, title, verifies } of eapSlots(read).levels) {
      const { checksNames, serverNames } = refs;
      if (!verifies || checksNames === null) continue;
      const names = read(serverNames).value ?? [];
      const { value, present } = read(checksNames);
      if (names.length === 0 || value === true || (present && value === undefined)) continue;
      const listed = names.length === 1 ? "the listed name" : "the listed names";
      report(checksNames, {
        message: present
          ? `AcceptServerName is false in ${title}, so nothing checks ${listed}.`
          : `AcceptServerName is missing in ${title}, and ${listed} may not be checked.`,
        fix: fix("Check the names", set(checksNames, true)),
      });
    }
  },
});
