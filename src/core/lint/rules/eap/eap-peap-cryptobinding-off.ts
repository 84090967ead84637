import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapPeapCryptobindingOff = defineRule({
  id: "eap-peap-cryptobinding-off",
  severity: "warning",
  security: true,
  title: "PEAP requires cryptobinding",
  why:
    "Cryptobinding proves that the tunnel and the sign-in inside it have the same two ends. Where it is not required, a " +
    "server in the middle can pass a sign-in on through a tunnel of its own.",
  source: [sources.eapNetworkAccess, sources.authentication, sources.dpcHelp],
  disputed:
    "One of Microsoft's pages describes the switch the other way round; the text of Windows' dialog and the protocol " +
    "agree with what stands here.",
  covers: ["EAP305"],
  alsoEapOnly: true,
  good: [
    inPeap`<RequireCryptoBinding>true</RequireCryptoBinding>`,
    inPeap`<RequireCryptoBinding>true</RequireCryptoBinding>`,
  ],
  bad: [inPeap`<RequireCryptoBinding>false</RequireCryptoBinding>`, inPeap``],

  check({ read, report }) {
    if (eapSlots(read).kind !== "peap") return;
    const { RequireCryptoBinding } = eapAt.peap;
    const { value, present } = read(RequireCryptoBinding);
    if (value === true || (present && value === undefined)) return;
    report(RequireCryptoBinding, {
      message: "A server without cryptobinding is accepted. The RADIUS server has to support it before it is required.",
      fix: fix("Require cryptobinding", set(RequireCryptoBinding, true)),
    });
  },
});
