import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { domainOf } from "../../facts/nameRules.ts";
import { safeFix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixDuplicate = defineRule({
  id: "dns-suffix-duplicate",
  severity: "advice",
  title: "Each DNS suffix stands once",
  why: "A suffix that stands twice is tried twice for each short name that it does not complete.",
  source: [sources.nameResolution, sources.conclusion],
  good: [inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>`],
  bad: [inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com,Corp.contoso.com</DnsSuffix>`],

  check({ profile, report }) {
    const suffixes = profile.DnsSuffix ?? [];
    const firstAt = new Map(suffixes.map((suffix, index) => [domainOf(suffix), index] as const).toReversed());
    const repeated = suffixes.filter((suffix, index) => firstAt.get(domainOf(suffix)) !== index);
    if (repeated.length === 0) return;
    const once = suffixes.filter((suffix, index) => firstAt.get(domainOf(suffix)) === index);
    report(at.DnsSuffix, {
      message: `Stands more than once: ${listed([...new Set(repeated)])}.`,
      fix: safeFix("Remove the repetition", set(at.DnsSuffix, once)),
    });
  },
});
