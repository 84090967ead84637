import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inPeap } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { signsInWith } from "../../signInExamples.ts";
import { sources } from "../../sources.ts";

const COMPLIANCE = xml`
  <DeviceCompliance>
    <Enabled>true</Enabled>
  </DeviceCompliance>`;

export const eapFastReconnect = defineRule({
  id: "eap-fast-reconnect",
  severity: "advice",
  title: "With conditional access, PEAP does not resume earlier sessions",
  why:
    "A resumed session skips the sign-in inside the tunnel, and with it the certificate that is meant to show that the " +
    "device is compliant now. A community sample for conditional access switches it off.",
  source: [sources.hicksConditionalAccess, sources.eapNetworkAccess, sources.conclusion],
  good: [profileWith("false")],
  bad: [profileWith("true")],

  check({ read, report }) {
    const { FastReconnect } = eapAt.peap;
    if (eapSlots(read).kind !== "peap" || read(FastReconnect).value !== true) return;
    if (read(at.DeviceCompliance.Enabled).value !== true) return;
    report(FastReconnect, {
      message: "Sessions may be resumed without a fresh certificate of conditional access.",
      fix: fix("Sign in anew each time", set(FastReconnect, false)),
    });
  },
});

function profileWith(fastReconnect: string): string {
  return signsInWith(inPeap`<FastReconnect>${fastReconnect}</FastReconnect>`, COMPLIANCE);
}
