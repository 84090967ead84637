import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

/** Neither an OMA-URI nor a script's instance name needs these escaped, but for the blank. */
const UNSAFE = /[^A-Za-z0-9 _.-]/g;

export const profileNameUnsafe = defineRule({
  id: "profile-name-unsafe",
  severity: "warning",
  title: "A connection name keeps to letters, digits, blanks, hyphens, dots and underscores",
  why: "Everything else has to be escaped in an OMA-URI and in the instance name of a script. Published scripts escape blanks only.",
  source: [sources.csp2020, sources.hicksNewConnection, sources.dpc],
  good: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Contoso VPN" }],
  bad: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Contoso VPN (Zürich)" }],

  check({ name, report }) {
    const found = [...new Set(name.match(UNSAFE) ?? [])];
    if (found.length === 0) return;
    report({ path: [] }, { message: `In "${name}", ${found.join(" ")} must be escaped in an OMA-URI and in scripts.` });
  },
});
