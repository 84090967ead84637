import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { removeRoutes, rowsText } from "../../facts/routeRows.ts";
import { routesOf } from "../../facts/routes.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const routeV6WithoutV6 = defineRule({
  id: "route-v6-without-v6",
  severity: "warning",
  title: "A profile for clients without IPv6 has no IPv6 routes",
  why:
    "Connections have been seen to fail as a whole when the profile has IPv6 routes or exclusions and the client has no " +
    "IPv6.",
  source: [thread("ld0614/DPC", 23), sources.dpc],
  context: ["clientsLackIPv6"],
  covers: ["excl-ipv6"],
  good: [
    {
      xml: inProfile`
        <Route>
          <Address>10.0.0.0</Address>
          <PrefixSize>8</PrefixSize>
        </Route>`,
      context: { clientsLackIPv6: true },
    },
    inProfile`
    <Route>
      <Address>2001:db8:1::</Address>
      <PrefixSize>48</PrefixSize>
    </Route>`,
  ],
  bad: [
    {
      xml: inProfile`
        <Route>
          <Address>10.0.0.0</Address>
          <PrefixSize>8</PrefixSize>
        </Route>
        <Route>
          <Address>2001:db8:1::</Address>
          <PrefixSize>48</PrefixSize>
        </Route>`,
      context: { clientsLackIPv6: true },
    },
  ],

  check({ profile, ask, report }) {
    const ipv6 = routesOf(profile).filter(({ prefix }) => prefix?.address.family === 6);
    if (ipv6.length === 0 || ask("clientsLackIPv6") !== true) return;
    report(at.Route, {
      message: `Some clients have no IPv6, and there are IPv6 routes in ${rowsText(ipv6)}.`,
      fix: fix("Remove the IPv6 routes", removeRoutes(ipv6)),
    });
  },
});
