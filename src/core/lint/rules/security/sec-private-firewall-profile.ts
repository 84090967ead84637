import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const secPrivateFirewallProfile = defineRule({
  id: "sec-private-firewall-profile",
  severity: "advice",
  security: true,
  title: "The firewall's rules for private networks are fit for the tunnel",
  why: "The VPN interface then counts as a private network, and what the firewall lets in there can be reached through the tunnel.",
  source: [sources.hicksUser, sources.csp],
  good: [inProfile`<PrivateNetwork>false</PrivateNetwork>`],
  bad: [inProfile`<PrivateNetwork>true</PrivateNetwork>`],

  check({ profile, report }) {
    if (profile.PrivateNetwork !== true) return;
    report(at.PrivateNetwork, {
      message: "The tunnel has the firewall's private profile: look through the inbound rules of that profile.",
    });
  },
});
