import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile, xml } from "../../examples.ts";
import { isForceTunnel } from "../../facts/splitTunnel.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const force = xml`
  <NativeProfile>
    <RoutingPolicyType>ForceTunnel</RoutingPolicyType>
  </NativeProfile>`;

const split = xml`
  <NativeProfile>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
  </NativeProfile>`;

export const routeBypassLocal = defineRule({
  id: "route-bypass-local",
  severity: "advice",
  title: "Nothing depends on ByPassForLocal",
  why:
    "It is meant to let traffic to the local subnet go beside a force tunnel. Whether Windows acts on it is not certain, " +
    "and a split tunnel has no use for it.",
  source: [sources.csp, sources.csp2020],
  disputed:
    "Microsoft's documentation called it reserved until 2023 and describes a working setting since. A published tool " +
    "still takes it for reserved.",
  good: [
    inProfile`
    <ByPassForLocal>false</ByPassForLocal>
    ${force}`,
    inProfile`${split}`,
  ],
  bad: [
    inProfile`
    <ByPassForLocal>true</ByPassForLocal>
    ${force}`,
    inProfile`
    <ByPassForLocal>true</ByPassForLocal>
    ${split}`,
  ],

  check({ profile, report }) {
    if (profile.ByPassForLocal !== true) return;
    report(at.ByPassForLocal, {
      message: isForceTunnel(profile)
        ? "Try whether local traffic really goes beside the tunnel: sources disagree."
        : "It is described for force tunnels, and this profile does not say that it is one.",
      fix: fix("Leave it out", set(at.ByPassForLocal, undefined)),
    });
  },
});
