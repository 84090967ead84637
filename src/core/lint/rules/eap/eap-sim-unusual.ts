import { eapAt } from "../../../profile/eap/eapAt.ts";
import { SIM_V1 } from "../../../vocabulary/eap/namespaces.ts";
import { envelope, inTls } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapSimUnusual = defineRule({
  id: "eap-sim-unusual",
  severity: "advice",
  title: "A VPN connection signs in with a certificate or a password, rarely with a SIM",
  why: "EAP-SIM, EAP-AKA and EAP-AKA' need a SIM in each device, and a RADIUS server that is joined to its operator.",
  source: [sources.eapNetworkAccess, sources.experience],
  covers: ["EAP317"],
  alsoEapOnly: true,
  good: [inTls``],
  bad: [
    envelope(
      18,
      311,
      xml`
      <Config>
        <EapSim xmlns="${SIM_V1}">
          <Realm Enabled="true"/>
        </EapSim>
      </Config>`,
    ),
  ],

  check({ read, report }) {
    const { kind } = eapSlots(read);
    if (kind !== "sim" && kind !== "aka" && kind !== "akaPrime") return;
    report(eapAt[kind], {
      message: `The user signs in with the SIM of a mobile operator (${eapAt[kind].spec.title}).`,
    });
  },
});
