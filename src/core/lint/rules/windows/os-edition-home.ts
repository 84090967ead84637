import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const osEditionHome = defineRule({
  id: "os-edition-home",
  severity: "warning",
  title: "The devices have an edition for which profiles are documented",
  why: "The tables of the CSP name Pro, Enterprise, Education and SE. Home has neither management nor these tables behind it.",
  source: [sources.csp, sources.about],
  disputed: "Microsoft's overview says that Always On VPN is in all editions; the tables of the CSP leave Home out.",
  context: ["edition"],
  good: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { edition: "pro" } }],
  bad: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { edition: "home" } }],

  check({ context, report }) {
    if (context.edition !== "home") return;
    report({ path: [] }, { message: "Some devices run Windows Home, which the CSP does not list." });
  },
});
