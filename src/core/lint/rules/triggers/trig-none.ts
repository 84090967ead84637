import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { connectsByItself } from "../../facts/connectsByItself.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigNone = defineRule({
  id: "trig-none",
  severity: "warning",
  title: "Something starts the connection by itself",
  why: "Always On VPN lives from a connection that is there without anybody's doing. This one waits for a person to connect.",
  source: [sources.autoTrigger],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <RegisterDNS>false</RegisterDNS>`,
  ],
  bad: [inProfile`<RegisterDNS>false</RegisterDNS>`],

  check({ profile, read, report }) {
    if (connectsByItself(profile) || profile.LockDown === true) return;
    // What does not decode may have been meant to.
    if ([at.AlwaysOn, at.DeviceTunnel, at.LockDown].some((ref) => read(ref).undecodable.length > 0)) return;
    report(at.AlwaysOn, {
      message: "Nothing starts this connection: neither Always On nor an app, a name or an enterprise ID.",
      fix: fix("Connect automatically", set(at.AlwaysOn, true)),
    });
  },
});
