import { eapAt } from "../../../profile/eap/eapAt.ts";
import { inTeap, innerMethod } from "../../eapExamples.ts";
import { xml } from "../../examples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const PASSWORD = innerMethod(26, "<UseWinLogonCredentials>false</UseWinLogonCredentials>");

export const eapTeapInnerCount = defineRule({
  id: "eap-teap-inner-count",
  severity: "warning",
  title: "TEAP has one or two methods inside its tunnel",
  why: "Windows knows a primary and a secondary method. Without any nothing signs in, and a third is not known to be used.",
  source: [sources.eapNetworkAccess, sources.eapSchemas],
  covers: ["EAP315"],
  alsoEapOnly: true,
  good: [teapWith(1), teapWith(2)],
  bad: [teapWith(0), teapWith(3)],

  check({ read, report }) {
    if (eapSlots(read).kind !== "teap") return;
    const { InnerMethodConfig } = eapAt.teap.Phase2Authentication;
    const count = read(InnerMethodConfig).value?.length ?? 0;
    if (count === 0) report(InnerMethodConfig, { message: "No method stands inside the tunnel of TEAP." });
    if (count > 2)
      report(InnerMethodConfig.at(2), {
        message: `${count} methods stand inside the tunnel of TEAP, and two may be used.`,
      });
  },
});

function teapWith(count: number): string {
  const methods = Array<string>(count).fill(xml`
    <InnerMethodConfig>
      ${PASSWORD}
    </InnerMethodConfig>`);
  return inTeap`
    <Phase2Authentication>
      ${methods.join("\n")}
    </Phase2Authentication>`;
}
