import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxyScheme = defineRule({
  id: "proxy-scheme",
  severity: "warning",
  title: "A fixed proxy is a host and a port, without http://",
  why:
    "Microsoft documents host and port. A scheme has been seen to be dropped, so that the profile Windows returns differs " +
    "from the one that was sent.",
  source: [sources.csp2020, sources.dpc],
  covers: ["V18"],
  good: [withServer("proxy.contoso.com:8080")],
  bad: [withServer("http://proxy.contoso.com:8080")],

  check({ read, report }) {
    const { Server } = at.Proxy.Manual;
    for (const { text } of read(Server).undecodable) {
      const meant = Server.spec.scalar.clean?.(text.trim()).text ?? "";
      if (!text.includes("://") || !Server.spec.scalar.codec.safeDecode(meant).success) continue;
      report(Server, {
        message: `"${text.trim()}" is an address of the web; ${meant} is what a proxy looks like here.`,
        fix: safeFix(`Write ${meant}`, replaceText(Server.path, meant)),
      });
    }
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
