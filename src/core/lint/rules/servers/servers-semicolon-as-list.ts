import { at } from "../../../profile/at.ts";
import { isHost } from "../../../vocabulary/scalars/host.ts";
import { inNative } from "../../examples.ts";
import { entriesOf } from "../../facts/serverText.ts";
import { fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversSemicolonAsList = defineRule({
  id: "servers-semicolon-as-list",
  severity: "error",
  title: "A comma separates servers; a semicolon gives a server a name for people",
  why:
    "What follows a semicolon is only shown. A server that stands there is never tried, and a second semicolon has no " +
    "meaning in the documented format.",
  source: [sources.csp],
  good: [
    inNative`<Servers>vpn1.contoso.com,vpn2.contoso.com</Servers>`,
    inNative`<Servers>vpn1.contoso.com,vpn2.contoso.com,vpn3.contoso.com</Servers>`,
    inNative`<Servers>vpn.contoso.com;VPN.contoso.com</Servers>`,
    inNative`<Servers>vpn.contoso.com;Main office</Servers>`,
  ],
  bad: [
    inNative`<Servers>vpn1.contoso.com;vpn2.contoso.com</Servers>`,
    inNative`<Servers>vpn1.contoso.com;vpn2.contoso.com;vpn3.contoso.com</Servers>`,
  ],

  check({ read, report }) {
    const { Servers } = at.NativeProfile;
    const { text, undecodable } = read(Servers);
    const [hidden] = entriesOf(text ?? "").flatMap(({ host, label }) => hiddenServers(host, label));
    if (text === null || hidden === undefined) return;
    report(Servers, {
      severity: undecodable.length > 0 ? "error" : "warning",
      message: `${hidden} stands behind a semicolon, so Windows takes it for a name to show and not for a server.`,
      fix: fix("Write commas instead", replaceText(Servers.path, text.replaceAll(";", ","))),
    });
  },
});

/** What looks like another server among the labels of one. */
function hiddenServers(host: string, label: string): readonly string[] {
  const labels = label.split(";").slice(1);
  return labels.filter((one) => one.toLowerCase() !== host.toLowerCase() && one.includes(".") && isHost(one));
}
