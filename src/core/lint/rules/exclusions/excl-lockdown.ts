import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile, xml } from "../../examples.ts";
import { exclusionsOf } from "../../facts/exclusions.ts";
import { removeRoutes, routeField, rowsText } from "../../facts/routeRows.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const native = xml`
  <LockDown>true</LockDown>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <Authentication>
      <MachineMethod>Certificate</MachineMethod>
    </Authentication>
  </NativeProfile>`;

export const exclLockdown = defineRule({
  id: "excl-lockdown",
  severity: "error",
  title: "A LockDown profile has no exclusions",
  why: "LockDown allows network traffic over the VPN only, and an exclusion asks for the opposite.",
  source: [sources.securityFeatures, sources.csp2020],
  good: [{ xml: inProfile`${native}`, scope: "device" }],
  bad: [
    {
      xml: inProfile`
        ${native}
        <Route>
          <Address>40.96.0.0</Address>
          <PrefixSize>13</PrefixSize>
          <ExclusionRoute>true</ExclusionRoute>
        </Route>`,
      scope: "device",
    },
  ],

  check({ profile, report }) {
    if (profile.LockDown !== true) return;
    const exclusions = exclusionsOf(profile);
    const [first] = exclusions;
    if (first === undefined) return;
    report(routeField(first.index, "ExclusionRoute"), {
      message: `With LockDown, nothing may go around the tunnel, and there are exclusions in ${rowsText(exclusions)}.`,
      fix: [
        fix("Remove the exclusions", removeRoutes(exclusions)),
        fix("Switch LockDown off", set(at.LockDown, undefined)),
      ],
    });
  },
});
