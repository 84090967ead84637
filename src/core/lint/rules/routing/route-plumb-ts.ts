import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { protocolsOf } from "../../facts/tunnelProtocols.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const routePlumbTs = defineRule({
  id: "route-plumb-ts",
  severity: "warning",
  title: "Routes stand in the profile, where they can be looked at",
  why:
    "With PlumbIKEv2TSAsRoutes, the traffic selectors of the gateway become routes: the profile no longer says what goes " +
    "through the tunnel. Only IKEv2 has traffic selectors.",
  source: [sources.csp],
  covers: ["proto-plumb-ts-not-ikev2"],
  good: [
    inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`,
    inNative`<NativeProtocolType>SSTP</NativeProtocolType>`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>`,
    inNative`
    <NativeProtocolType>SSTP</NativeProtocolType>
    <PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>`,
  ],

  check({ profile: { NativeProfile: native }, report }) {
    if (native?.PlumbIKEv2TSAsRoutes !== true) return;
    const { PlumbIKEv2TSAsRoutes } = at.NativeProfile;
    const leaveOut = fix("Leave it out", set(PlumbIKEv2TSAsRoutes, undefined));
    if (protocolsOf(native).includes("IKEv2"))
      report(PlumbIKEv2TSAsRoutes, {
        severity: "advice",
        message: "What goes through the tunnel also depends on the gateway, and cannot be seen here.",
        fix: leaveOut,
      });
    else
      report(PlumbIKEv2TSAsRoutes, { message: "It needs IKEv2, which this connection does not use.", fix: leaveOut });
  },
});
