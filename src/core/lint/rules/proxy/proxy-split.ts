import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { isSplitTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const proxySplit = defineRule({
  id: "proxy-split",
  severity: "warning",
  title: "A proxy goes with a force tunnel",
  why:
    "Windows uses the proxy of a connection only when all traffic goes through the tunnel. In a split tunnel a name rule " +
    "can name a proxy for its names instead.",
  source: [sources.csp2020, sources.hicksUser, sources.profileOptions],
  covers: ["V18"],
  good: [withPolicy("ForceTunnel")],
  bad: [
    {
      xml: withPolicy("SplitTunnel").replace("<Proxy>", "<!-- web access -->\n  <Proxy>"),
      alongside: ["route-split-classful-only"],
    },
  ],

  check({ profile, read, report }) {
    // A device tunnel has a rule of its own.
    if (!isSplitTunnel(profile) || profile.DeviceTunnel === true) return;
    const { Manual, AutoConfigUrl } = at.Proxy;
    if (!read(Manual.Server).present && !read(AutoConfigUrl).present) return;
    report(at.Proxy, {
      message: "The profile makes a split tunnel, in which Windows ignores this proxy.",
      fix: [
        fix("Remove the proxy", set(at.Proxy, undefined)),
        fix("Make it a force tunnel", set(at.NativeProfile.RoutingPolicyType, "ForceTunnel")),
      ],
    });
  },
});

function withPolicy(policy: string): string {
  return inProfile`
  <Proxy>
    <AutoConfigUrl>http://proxy.contoso.com/proxy.pac</AutoConfigUrl>
  </Proxy>
  <NativeProfile>
    <RoutingPolicyType>${policy}</RoutingPolicyType>
  </NativeProfile>`;
}
