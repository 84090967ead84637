import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPeapQuarantine = defineRule({
  id: "eap-peap-quarantine",
  severity: "warning",
  title: "PEAP asks for no quarantine checks",
  why: "Network Access Protection, which made these checks, is gone since Windows 10: the switch has no effect any more.",
  source: [sources.eapSchemas, sources.conclusion],
  covers: ["EAP306"],
  alsoEapOnly: true,
  good: [inPeap`<EnableQuarantineChecks>false</EnableQuarantineChecks>`],
  bad: [inPeap`<EnableQuarantineChecks>true</EnableQuarantineChecks>`],

  check({ read, report }) {
    const { EnableQuarantineChecks } = eapAt.peap;
    if (eapSlots(read).kind !== "peap" || read(EnableQuarantineChecks).value !== true) return;
    report(EnableQuarantineChecks, {
      message: "Quarantine checks are switched on, and Windows makes none.",
      fix: fix("Switch them off", set(EnableQuarantineChecks, false)),
    });
  },
});
