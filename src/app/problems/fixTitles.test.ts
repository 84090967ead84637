import { expect, test } from "vitest";
import { inProfile } from "../../core/lint/examples.ts";
import { safeFix } from "../../core/lint/finding.ts";
import { defineRule } from "../../core/lint/rule.ts";
import { sources } from "../../core/lint/sources.ts";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
import { fixTitles } from "./fixTitles.ts";

const rule = defineRule({
  id: "r",
  severity: "warning",
  title: "T",
  why: "W.",
  source: [sources.csp],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`<AlwaysOn>false</AlwaysOn>`,
    { xml: inProfile`<AlwaysOn>false</AlwaysOn>`, context: { sharedPcs: true } },
    "<VPNProfile>",
  ],
  check({ profile, ask, report }) {
    if (profile.AlwaysOn !== false) return;
    const title = ask("sharedPcs") === true ? "Switch it on for all" : "Switch it on";
    report(at.AlwaysOn, { message: "It is off.", fix: safeFix(title, set(at.AlwaysOn, true)) });
  },
});

test("each fix that the bad examples get is named once, in what stands beside them", () => {
  expect(fixTitles({ ...rule, bad: [...rule.bad, ...rule.bad] })).toEqual(["Switch it on", "Switch it on for all"]);
});
