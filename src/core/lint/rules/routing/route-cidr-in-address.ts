import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { type WrittenNetwork, routeAddressKind, writtenNetwork } from "../../facts/routeAddress.ts";
import { routeField } from "../../facts/routeRows.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routeCidrInAddress = defineRule({
  id: "route-cidr-in-address",
  severity: "error",
  title: "A route has its address and its prefix length in two elements",
  why: "Windows expects an address alone in Address, and the length in PrefixSize.",
  source: [sources.csp2020, sources.dpc],
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
      <Address>10.0.0.0/8</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0/255.0.0.0</Address>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0/16</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0/mask</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
  ],

  check({ profile, read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.Route), "Address")) {
      const written = text.trim();
      if (routeAddressKind(written) !== "network") continue;
      report(routeField(index, "Address"), {
        message: `"${written}" is more than an address: what follows the slash belongs into PrefixSize.`,
        fix: fixesFor(index, written, profile.Route?.[index]?.PrefixSize),
      });
    }
  },
});

/** The length may stand twice, and say two things. */
function fixesFor(index: number, written: string, length: number | undefined): readonly Fix[] {
  const network = writtenNetwork(written);
  if (network === null) return [];
  if (length === undefined || length === network.PrefixSize) return [divide(safeFix, index, network)];
  const other = writtenNetwork(written.replace(/\/.*$/, `/${length}`));
  return [network, ...(other === null ? [] : [other])].map((one) => divide(fix, index, one));
}

function divide(kind: typeof fix, index: number, { Address, PrefixSize }: WrittenNetwork): Fix {
  const changes = [set(routeField(index, "Address"), Address), set(routeField(index, "PrefixSize"), PrefixSize)];
  return kind(`Write ${Address} and ${PrefixSize}`, { kind: "several", changes });
}
