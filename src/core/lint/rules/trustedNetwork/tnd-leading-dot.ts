import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const tndLeadingDot = defineRule({
  id: "tnd-leading-dot",
  severity: "warning",
  title: "The name of a trusted network does not begin with a dot",
  why: "Windows takes a leading dot here, yet networks have no such names, and whether one still matches is doubtful.",
  source: [sources.dpc],
  good: [inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`],
  bad: [inProfile`<TrustedNetworkDetection>.corp.contoso.com</TrustedNetworkDetection>`],

  check({ profile, report }) {
    const dotted = profile.TrustedNetworkDetection?.filter((name) => /^\../.test(name)) ?? [];
    if (dotted.length === 0) return;
    const meant = profile.TrustedNetworkDetection?.map((name) => name.replace(/^\.(?=.)/, ""));
    report(at.TrustedNetworkDetection, {
      message: `${listed(dotted)} ${dotted.length === 1 ? "begins" : "begin"} with a dot.`,
      fix: fix("Remove the leading dot", set(at.TrustedNetworkDetection, meant)),
    });
  },
});
