import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversListNoFailover = defineRule({
  id: "servers-list-no-failover",
  severity: "advice",
  title: "Failover happens behind one name, not in a list of servers",
  why:
    "A list offers alternatives, and nobody checks whether they work. A load balancer or a traffic manager behind one " +
    "name leads clients to a server that answers.",
  source: [sources.about, sources.experience],
  good: [inNative`<Servers>vpn.contoso.com;Contoso</Servers>`],
  bad: [inNative`<Servers>vpn1.contoso.com,vpn2.contoso.com</Servers>`],

  check({ profile, report }) {
    const count = profile.NativeProfile?.Servers?.length ?? 0;
    if (count < 2) return;
    report(at.NativeProfile.Servers, {
      message: `${count} servers are listed. Do not count on Windows to move from one that fails to the next.`,
    });
  },
});
