import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { SIM_V1 } from "../../../vocabulary/eap/namespaces.ts";
import { envelope } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapSimRealm = defineRule({
  id: "eap-sim-realm",
  severity: "error",
  title: "EAP-SIM, EAP-AKA and EAP-AKA' say whether they add a realm",
  why: "The schema asks for the element Realm, and for its attribute Enabled; without them it refuses the configuration.",
  source: [sources.eapSchemas],
  covers: ["EAP316"],
  alsoEapOnly: true,
  good: [simWith('<Realm Enabled="true"/>'), simWith('<Realm Enabled="false"/>')],
  bad: [simWith("<DontRevealPermanentID>true</DontRevealPermanentID>"), simWith("<Realm/>")],

  check({ read, report }) {
    const { kind } = eapSlots(read);
    if (kind !== "sim" && kind !== "aka" && kind !== "akaPrime") return;
    const { Realm } = eapAt[kind];
    if (read(Realm["@Enabled"]).present) return;
    report(Realm, {
      message: read(Realm).present ? "Realm has no attribute Enabled." : "There is no element Realm.",
      fix: [
        fix("Add the realm that follows from the SIM", set(Realm["@Enabled"], true)),
        fix("Add no realm", set(Realm["@Enabled"], false)),
      ],
    });
  },
});

function simWith(settings: string): string {
  return envelope(
    18,
    311,
    xml`
    <Config>
      <EapSim xmlns="${SIM_V1}">
        ${settings}
      </EapSim>
    </Config>`,
  );
}
