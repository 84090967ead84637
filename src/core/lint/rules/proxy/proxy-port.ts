import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { hasPort, withPort } from "../../facts/proxyPort.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PORT = 80;

export const proxyPort = defineRule({
  id: "proxy-port",
  severity: "advice",
  title: "A fixed proxy has its port",
  why: "Without one, port 80 is taken, on which few proxies listen.",
  source: [sources.dpc, sources.csp2020],
  good: [withServer("proxy.contoso.com:8080"), withServer("[2001:db8::5]:8080")],
  bad: [withServer("proxy.contoso.com"), withServer("2001:db8::5")],

  check({ profile, report }) {
    const server = profile.Proxy?.Manual?.Server;
    if (server === undefined || hasPort(server)) return;
    report(at.Proxy.Manual.Server, {
      message: `${server} has no port, and port ${PORT} is then taken.`,
      fix: fix(`Write the port ${PORT}`, set(at.Proxy.Manual.Server, withPort(server, PORT))),
    });
  },
});

function withServer(server: string): string {
  return inProfile`
  <Proxy>
    <Manual>
      <Server>${server}</Server>
    </Manual>
  </Proxy>`;
}
