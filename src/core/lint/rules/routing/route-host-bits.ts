import { formatIp } from "../../../ip/address.ts";
import { hasHostBits, networkOf } from "../../../ip/prefix.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { routeField } from "../../facts/routeRows.ts";
import { routesOf } from "../../facts/routes.ts";
import { fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeHostBits = defineRule({
  id: "route-host-bits",
  severity: "error",
  title: "A route names the first address of its network",
  why: "An address with bits set behind the prefix is stored in the profile but never appears in the routing table.",
  source: [sources.hicksBlog],
  covers: ["V17"],
  good: [
    inProfile`
    <Route>
      <Address>172.21.8.0</Address>
      <PrefixSize>21</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>172.21.12.5</Address>
      <PrefixSize>21</PrefixSize>
    </Route>`,
  ],

  check({ profile, report }) {
    for (const { index, prefix } of routesOf(profile)) {
      if (prefix === null || !hasHostBits(prefix.address, prefix.length)) continue;
      const written = formatIp(prefix.address);
      const network = formatIp(networkOf(prefix.address, prefix.length));
      const Address = routeField(index, "Address");
      const PrefixSize = routeField(index, "PrefixSize");
      const single = prefix.address.family === 4 ? 32 : 128;
      report(Address, {
        message: `${written}/${prefix.length} is no network address: the network is ${network}/${prefix.length}.`,
        fix: [
          safeFix(`Write ${network}`, set(Address, network)),
          fix(`Route only ${written}`, set(PrefixSize, single)),
        ],
      });
    }
  },
});
