import { type VpnProfile, at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { connectsByItself } from "../../facts/connectsByItself.ts";
import { namesInWords, ofKind, tunnelKindOf } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigTwoActive = defineRule({
  id: "trig-two-active",
  severity: "warning",
  title: "Of the user tunnels for a device, one connects by itself",
  why: "Only one profile of a device is the active one, at first the one that came first. The automatic triggers of the others do nothing.",
  source: [sources.autoTrigger, sources.csp2020],
  good: [
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn>`,
      others: [{ xml: inProfile`<AlwaysOn>false</AlwaysOn>`, name: "Backup VPN" }],
    },
  ],
  bad: [
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn>`,
      others: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Backup VPN" }],
    },
  ],

  check({ profile, others, report }) {
    if (tunnelKindOf(profile) !== "user" || !connectsByItself(profile)) return;
    const rivals = ofKind("user", others).filter((other) => connectsByItself(other.profile));
    if (rivals.length === 0) return;
    report(placeOf(profile), {
      message: `${namesInWords(rivals)} would connect by itself too, and only one of them is active on a device.`,
    });
  },
});

function placeOf(profile: VpnProfile) {
  if (profile.AlwaysOn === true) return at.AlwaysOn;
  return profile.AppTrigger === undefined ? at.DomainNameInformation : at.AppTrigger;
}
