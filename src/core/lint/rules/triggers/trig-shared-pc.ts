import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const trigSharedPc = defineRule({
  id: "trig-shared-pc",
  severity: "advice",
  title: "On shared PCs the profile is installed for all users",
  why: "A device has one profile that is always on. Installed for single users, the one that came last takes over from the others.",
  source: [sources.autoTrigger, sources.hicksBlog],
  context: ["sharedPcs"],
  good: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { sharedPcs: true }, scope: "allUsers" }],
  bad: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { sharedPcs: true }, scope: "user" }],

  check({ profile, scope, ask, report }) {
    if (scope !== "user" || profile.AlwaysOn !== true || ask("sharedPcs") !== true) return;
    report(at.AlwaysOn, { message: "Several people share a PC, and the profile is installed for one of them." });
  },
});
