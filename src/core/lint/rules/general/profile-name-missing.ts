import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const profileNameMissing = defineRule({
  id: "profile-name-missing",
  severity: "error",
  title: "A profile has a name",
  why: "Windows takes the connection's name from the OMA-URI, or from the instance name in a script; without one it cannot be delivered.",
  source: [sources.csp2020, sources.deployTutorial],
  good: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: "Contoso VPN" }],
  bad: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, name: " " }],

  check({ name, report }) {
    if (name.trim() === "") report({ path: [] }, { message: "The profile has no name." });
  },
});
