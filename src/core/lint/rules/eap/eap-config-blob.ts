import { eapAt } from "../../../profile/eap/eapAt.ts";
import { envelope } from "../../eapExamples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapConfigBlob = defineRule({
  id: "eap-config-blob",
  severity: "warning",
  title: "The settings of the method stand as XML",
  why: "What ConfigBlob holds is in a format of each method's own: nobody can read it here, and none of it is checked.",
  source: [sources.eapSchemas],
  covers: ["EAP012"],
  alsoEapOnly: true,
  good: [envelope(13, 0, "<Config/>")],
  bad: [envelope(13, 0, "<ConfigBlob>020000002a00000011000000</ConfigBlob>")],

  check({ read, report }) {
    const { ConfigBlob } = eapAt.hostConfig;
    if (!read(ConfigBlob).present) return;
    report(ConfigBlob, { message: "The settings are hexadecimal digits, and say nothing to a reader." });
  },
});
