import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const dnsSuffixLeadingDot = defineRule({
  id: "dns-suffix-leading-dot",
  severity: "warning",
  title: "A DNS suffix does not begin with a dot",
  why: "A leading dot has a meaning in name rules only. Windows takes it in a suffix too, and whether names are then found is doubtful.",
  source: [sources.dpc, thread("MicrosoftDocs/windowsserverdocs", 2308)],
  good: [inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`],
  bad: [inProfile`<DnsSuffix>.corp.contoso.com</DnsSuffix>`],

  check({ profile, report }) {
    const dotted = profile.DnsSuffix?.filter((suffix) => suffix.startsWith(".")) ?? [];
    if (dotted.length === 0) return;
    const meant = profile.DnsSuffix?.map((suffix) => suffix.replace(/^\./, ""));
    report(at.DnsSuffix, {
      message: `${listed(dotted)} ${dotted.length === 1 ? "begins" : "begin"} with a dot.`,
      fix: fix("Remove the leading dot", set(at.DnsSuffix, meant)),
    });
  },
});
