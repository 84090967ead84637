import { at } from "../../../profile/at.ts";
import { inNative } from "../../examples.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const force = inNative`<RoutingPolicyType>ForceTunnel</RoutingPolicyType>`;

export const routeV4OnlyForce = defineRule({
  id: "route-v4-only-force",
  severity: "advice",
  security: true,
  title: "A force tunnel carries IPv6 too, or IPv6 is blocked beside it",
  why:
    "When the gateway assigns no IPv6 address, a client with IPv6 of its own may use that past the tunnel, for name " +
    "resolution too.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 900), sources.routing],
  context: ["assignsIPv6"],
  good: [force, { xml: force, context: { assignsIPv6: true } }],
  bad: [{ xml: force, context: { assignsIPv6: false } }],

  check({ profile, ask, report }) {
    if (profile.DeviceTunnel === true || !isForceTunnel(profile) || ask("assignsIPv6") !== false) return;
    report(at.NativeProfile.RoutingPolicyType, {
      message: "The gateway assigns no IPv6 addresses, so IPv6 traffic may go past this tunnel.",
    });
  },
});
