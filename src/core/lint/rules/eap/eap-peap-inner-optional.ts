import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPeapInnerOptional = defineRule({
  id: "eap-peap-inner-optional",
  severity: "warning",
  security: true,
  title: "The method inside PEAP is not optional",
  why: "With InnerEapOptional the sign-in may end when the tunnel stands, before anything has proved the user.",
  source: [sources.eapNetworkAccess, sources.experience],
  disputed:
    "One of Microsoft's pages describes true as “an inner method is present”; profiles that Windows writes say false and have one.",
  covers: ["EAP307"],
  alsoEapOnly: true,
  good: [inPeap`<InnerEapOptional>false</InnerEapOptional>`],
  bad: [inPeap`<InnerEapOptional>true</InnerEapOptional>`],

  check({ read, report }) {
    const { InnerEapOptional } = eapAt.peap;
    if (eapSlots(read).kind !== "peap" || read(InnerEapOptional).value !== true) return;
    report(InnerEapOptional, {
      message: "The tunnel may stand without a sign-in inside it.",
      fix: fix("Require the inner method", set(InnerEapOptional, false)),
    });
  },
});
