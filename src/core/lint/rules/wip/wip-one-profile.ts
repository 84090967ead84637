import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { namesInWords } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const WITH_ID = inProfile`<EdpModeId>corp.contoso.com</EdpModeId>`;

const WITHOUT = inProfile`<AlwaysOn>true</AlwaysOn>`;

export const wipOneProfile = defineRule({
  id: "wip-one-profile",
  severity: "warning",
  title: "Only one profile of a device has an enterprise ID",
  why: "Microsoft recommends one such profile: with two, it is not described which of them protected apps start and use.",
  source: [sources.csp2020, sources.csp],
  good: [
    { xml: WITH_ID, others: [{ xml: WITHOUT, name: "Contoso backup" }] },
    { xml: WITHOUT, others: [{ xml: WITH_ID, name: "Contoso user" }] },
  ],
  bad: [{ xml: WITH_ID, others: [{ xml: WITH_ID, name: "Contoso backup" }] }],

  check({ profile, others, report }) {
    if (profile.EdpModeId === undefined) return;
    const same = others.filter((other) => other.profile.EdpModeId !== undefined);
    if (same.length === 0) return;
    report(at.EdpModeId, { message: `EdpModeId is set in ${namesInWords(same)} too. Leave it in one profile.` });
  },
});
