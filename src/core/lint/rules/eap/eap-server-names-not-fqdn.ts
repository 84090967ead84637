import { serverNameKind } from "../../../certificates/serverNameKind.ts";
import { parseIp } from "../../../ip/address.ts";
import { expecting } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { set } from "../../../profile/changes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapServerNamesNotFqdn = defineRule({
  id: "eap-server-names-not-fqdn",
  severity: "warning",
  title: "Names of servers are the full names in their certificates",
  why:
    "An entry is compared with the subject and the alternative names of the server's certificate, which usually hold the " +
    "full name of the computer; an address, a scheme or a port matches none of these.",
  source: [sources.eapNetworkAccess, sources.deployGuide, sources.conclusion],
  covers: ["EAP112"],
  alsoEapOnly: true,
  good: [
    expecting("nps1.corp.contoso.com"),
    expecting("nps1.corp.contoso.com"),
    expecting("nps1.corp.contoso.com"),
    expecting("nps1.corp.contoso.com"),
  ],
  bad: [
    expecting("10.0.0.10"),
    expecting("https://nps1.corp.contoso.com"),
    expecting("nps1.corp.contoso.com:1812"),
    expecting("nps1"),
  ],

  check({ read, report }) {
    for (const { refs } of eapSlots(read).levels) {
      const names = read(refs.serverNames).value ?? [];
      for (const name of new Set(names)) {
        const problem = problemOf(name);
        if (problem === null) continue;
        const host = hostIn(name);
        const mended = names.map((one) => (one === name ? host : one));
        report(refs.serverNames, {
          message: `“${name}” ${problem}.`,
          fix: host === name ? [] : fix(`Write ${host}`, set(refs.serverNames, mended)),
        });
      }
    }
  },
});

function problemOf(name: string): string | null {
  if (serverNameKind(name).kind === "pattern") return null;
  if (name.includes("://")) return "is an address of a service, not a name in a certificate";
  if (/^[^:]+:\d+$/.test(name)) return "has a port, which no certificate has";
  if (parseIp(name) !== null) return "is an IP address; certificates of RADIUS servers hold names";
  return /^[\w-]+$/.test(name) ? "has no domain; certificates usually hold the full name" : null;
}

/** Without scheme, path and port. */
function hostIn(name: string): string {
  return name.replace(/^[a-z]+:\/\//i, "").replace(/[:/].*$/, "") || name;
}
