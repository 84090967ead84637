import { at } from "../../../profile/at.ts";
import { listed } from "../../../phrases.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsSuffixFirst = defineRule({
  id: "dns-suffix-first",
  severity: "advice",
  title: "The first DNS suffix is the one that the connection shall have",
  why: "The first suffix becomes that of the connection itself. All of them join the search list, and are tried in order.",
  source: [sources.csp2020, sources.intuneVpn],
  good: [inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`],
  bad: [inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>`],

  check({ profile, report }) {
    const [first, ...others] = profile.DnsSuffix ?? [];
    if (first === undefined || others.length === 0) return;
    report(at.DnsSuffix, {
      message: `${first} becomes the suffix of the connection; short names are then tried with ${listed(others)}.`,
    });
  },
});
