import { maskToLength } from "../../../ip/prefix.ts";
import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { routeField } from "../../facts/routeRows.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { fix, safeFix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routePrefixRange = defineRule({
  id: "route-prefix-range",
  severity: "error",
  title: "The prefix length of a route fits its address",
  why: "A prefix has at most 32 bits for IPv4 and 128 for IPv6; without a valid one, the size of the network is unknown.",
  source: [sources.csp, sources.dpc],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>24</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>2001:db8::</Address>
      <PrefixSize>48</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.10</Address>
      <PrefixSize>32</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>64</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>255.255.0.0</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>2001:db8::</Address>
      <PrefixSize>129</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.0.0.10</Address>
    </Route>`,
  ],

  check(look) {
    for (const { index, text } of undecodableLeaves(look.read(at.Route), "PrefixSize"))
      reportText(look, index, text.trim());
    look.profile.Route?.forEach(({ Address, PrefixSize }, index) => {
      if (PrefixSize === undefined) reportMissing(look, index, Address);
      else if (PrefixSize > 32 && isIpv4(Address)) reportTooLong(look, index, PrefixSize);
    });
  },
});

function reportText({ report }: Look, index: number, written: string): void {
  const PrefixSize = routeField(index, "PrefixSize");
  const length = maskToLength(written) ?? lengthIn(written);
  report(PrefixSize, {
    message: written === "" ? "It is empty." : `"${written}" is no prefix length: IPv4 has 0 to 32, and IPv6 0 to 128.`,
    fix: length === null ? [] : safeFix(`Write ${length}`, set(PrefixSize, length)),
  });
}

function reportTooLong({ report }: Look, index: number, length: number): void {
  const PrefixSize = routeField(index, "PrefixSize");
  report(PrefixSize, {
    message: `${length} is too long for IPv4, which has at most 32.`,
    fix: fix("Route only this address", set(PrefixSize, 32)),
  });
}

/** Where the length stands in the address, it is that which is wrong. */
function reportMissing({ read, report }: Look, index: number, address: string | undefined): void {
  const Address = routeField(index, "Address");
  const PrefixSize = routeField(index, "PrefixSize");
  if (read(PrefixSize).present || read(Address).text?.includes("/") === true) return;
  report(PrefixSize, {
    message: "The route has no prefix length.",
    fix: address === undefined ? [] : fix("Route only this address", set(PrefixSize, isIpv4(address) ? 32 : 128)),
  });
}

/** "/24" is 24. */
function lengthIn(written: string): number | null {
  const [, digits] = /^\/\s*(\d{1,3})$/.exec(written) ?? [];
  return digits === undefined || Number(digits) > 128 ? null : Number(digits);
}

function isIpv4(address: string | undefined): boolean {
  return address !== undefined && parseIp(address)?.family === 4;
}
