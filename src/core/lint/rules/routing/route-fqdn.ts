import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { routeAddressKind } from "../../facts/routeAddress.ts";
import { routeField } from "../../facts/routeRows.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeFqdn = defineRule({
  id: "route-fqdn",
  severity: "error",
  title: "Routes are by address, not by name",
  why: "The routing table of Windows knows addresses only. A name would have to be looked up, and may change its address.",
  source: [sources.dpcHelp],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.10</Address>
      <PrefixSize>32</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>app.corp.contoso.com</Address>
      <PrefixSize>32</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>https://app.corp.contoso.com/</Address>
      <PrefixSize>32</PrefixSize>
    </Route>`,
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.Route), "Address")) {
      if (routeAddressKind(text.trim()) !== "name") continue;
      report(routeField(index, "Address"), {
        message: `"${text.trim()}" is a name. Write the address that it has, or the network.`,
      });
    }
  },
});
