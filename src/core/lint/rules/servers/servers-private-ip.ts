import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { isPrivate } from "../../facts/knownNetworks.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversPrivateIp = defineRule({
  id: "servers-private-ip",
  severity: "warning",
  title: "A server can be reached from the Internet",
  why: "A private address leads to no gateway from outside; Microsoft asks for a public or routable one.",
  source: [sources.csp2020],
  good: [inNative`<Servers>198.51.100.7</Servers>`, inNative`<Servers>2001:db8::7</Servers>`],
  bad: [inNative`<Servers>10.0.0.7</Servers>`, inNative`<Servers>fd00:1::7</Servers>`],

  check({ profile, report }) {
    for (const { address } of profile.NativeProfile?.Servers ?? []) {
      const ip = parseIp(address);
      if (ip === null || !isPrivate({ first: ip, last: ip })) continue;
      report(at.NativeProfile.Servers, {
        message: `${address} is a private address, which cannot be reached from the Internet.`,
      });
    }
  },
});
