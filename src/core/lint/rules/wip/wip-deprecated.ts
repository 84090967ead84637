import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const wipDeprecated = defineRule({
  id: "wip-deprecated",
  severity: "warning",
  title: "A profile does not build on Windows Information Protection",
  why:
    "Microsoft announced in July 2022 that Windows Information Protection is discontinued. App triggers and traffic filters " +
    "do what is still needed of it for a VPN.",
  source: [sources.deprecated, sources.csp],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`
    <EdpModeId>corp.contoso.com</EdpModeId>
    <AlwaysOn>true</AlwaysOn>`,
  ],

  check({ profile, report }) {
    if (profile.EdpModeId === undefined) return;
    report(at.EdpModeId, {
      message: `${profile.EdpModeId} ties the profile to Windows Information Protection, which is discontinued.`,
      fix: fix("Remove EdpModeId", set(at.EdpModeId, undefined)),
    });
  },
});
