import { inProfile } from "../../examples.ts";
import { specialUseOf } from "../../facts/knownNetworks.ts";
import { cidrOf, prefixIndexOf } from "../../facts/prefixIndex.ts";
import { removeRoutes, routeRow } from "../../facts/routeRows.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const routeSpecialRange = defineRule({
  id: "route-special-range",
  severity: "warning",
  title: "Routes lead to ordinary addresses",
  why:
    "Loopback, link-local, multicast and broadcast addresses belong to the device or to the network it is in; a route " +
    "into the tunnel does not carry them to the company.",
  source: [
    page(
      "IPv4 Special-Purpose Address Registry (IANA)",
      "https://www.iana.org/assignments/iana-ipv4-special-registry/",
    ),
    sources.experience,
  ],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>224.0.0.0</Address>
      <PrefixSize>4</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>
    <Route>
      <Address>fe80::</Address>
      <PrefixSize>64</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    for (const network of prefixIndexOf(profile).networks) {
      const [first] = network.includes;
      const use = first === undefined ? null : specialUseOf(network);
      if (first === undefined || use === null) continue;
      report(routeRow(first.index), {
        message: `${cidrOf(network)} is ${use}, and does not go through a tunnel by a route.`,
        fix: fix("Remove the route", removeRoutes(network.includes)),
      });
    }
  },
});
