import { parseIp } from "../../../ip/address.ts";
import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { routeAddressKind } from "../../facts/routeAddress.ts";
import { removeRoutes, routeField } from "../../facts/routeRows.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { fix } from "../../finding.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const routeAddressInvalid = defineRule({
  id: "route-address-invalid",
  severity: "error",
  title: "The address of a route is an IPv4 or IPv6 address",
  why: "A route without a valid address leads nowhere, and Windows may refuse the profile that holds it.",
  source: [thread("richardhicks/aovpn", 31), sources.dpc],
  good: [
    inProfile`
    <Route>
      <Address>172.16.74.0</Address>
      <PrefixSize>24</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>10.1.0.0</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>2001:db8:1::</Address>
      <PrefixSize>48</PrefixSize>
    </Route>`,
  ],
  bad: [
    inProfile`
    <Route>
      <Address>172.16.74.289</Address>
      <PrefixSize>24</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <Address>010.001.000.000</Address>
      <PrefixSize>16</PrefixSize>
    </Route>`,
    inProfile`
    <Route>
      <PrefixSize>48</PrefixSize>
    </Route>`,
  ],

  check(look) {
    for (const { index, text } of undecodableLeaves(look.read(at.Route), "Address"))
      if (routeAddressKind(text.trim()) === "other") reportText(look, index, text.trim());
    look.profile.Route?.forEach(({ Address }, index) => {
      if (Address === undefined) reportMissing(look, index);
    });
  },
});

function reportText({ report }: Look, index: number, written: string): void {
  const Address = routeField(index, "Address");
  const meant = withoutLeadingZeros(written);
  report(Address, {
    message: written === "" ? "It is empty." : `"${written}" is neither an IPv4 nor an IPv6 address.`,
    fix: meant === null ? [] : fix(`Write ${meant}`, set(Address, meant)),
  });
}

function reportMissing({ read, report }: Look, index: number): void {
  const Address = routeField(index, "Address");
  if (read(Address).present) return;
  report(Address, { message: "The route has no address.", fix: fix("Remove the route", removeRoutes([{ index }])) });
}

/** Some programs take numbers with leading zeros for octal ones, so this is a guess. */
function withoutLeadingZeros(text: string): string | null {
  const shorter = text.replaceAll(/\b0+(?=\d)/g, "");
  return shorter !== text && parseIp(shorter) !== null ? shorter : null;
}
