import { at } from "../../../profile/at.ts";
import { parseIp } from "../../../ip/address.ts";
import { inNative } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const serversSingleLabel = defineRule({
  id: "servers-single-label",
  severity: "warning",
  title: "A server has its full name",
  why: "A name without a dot is not known on the Internet, so the connection does not come up from outside.",
  source: [sources.dpc, sources.conclusion],
  good: [inNative`<Servers>vpn.contoso.com</Servers>`, inNative`<Servers>2001:db8::1</Servers>`],
  bad: [inNative`<Servers>vpn</Servers>`],

  check({ profile, report }) {
    for (const { address } of profile.NativeProfile?.Servers ?? []) {
      if (address.includes(".") || parseIp(address) !== null) continue;
      report(at.NativeProfile.Servers, {
        message: `"${address}" is a short name, which outside the company leads nowhere. Write the full public name.`,
      });
    }
  },
});
