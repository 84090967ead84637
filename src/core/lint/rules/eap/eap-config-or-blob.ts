import { set } from "../../../profile/changes.ts";
import { eapAt } from "../../../profile/eap/eapAt.ts";
import { envelope } from "../../eapExamples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const BLOB = "<ConfigBlob>020000002a00000011000000</ConfigBlob>";

export const eapConfigOrBlob = defineRule({
  id: "eap-config-or-blob",
  severity: "error",
  title: "The settings of the method stand once: as XML or as hexadecimal digits",
  why: "The schema has a choice between Config and ConfigBlob; with none or both of them it refuses the configuration.",
  source: [sources.eapSchemas],
  covers: ["EAP011"],
  alsoEapOnly: true,
  good: [envelope(13, 0, BLOB), envelope(13, 0, "<Config/>")],
  bad: [envelope(13, 0, `<Config/>\n${BLOB}`), envelope(13, 0, "")],

  check({ read, report }) {
    const { Config, ConfigBlob } = eapAt.hostConfig;
    if (!read(eapAt.hostConfig).present || read(Config).present !== read(ConfigBlob).present) return;
    if (!read(Config).present) {
      report(Config, { message: "Neither Config nor ConfigBlob stands here: the method gets no settings." });
      return;
    }
    report(ConfigBlob, {
      message: "Config and ConfigBlob stand beside each other.",
      fix: fix("Remove ConfigBlob", set(ConfigBlob, undefined)),
    });
  },
});
