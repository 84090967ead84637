import { textOf } from "../../../xml/place.ts";
import { boolean } from "../../../vocabulary/scalars/boolean.ts";
import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const xmlBooleanCase = defineRule({
  id: "xml-boolean-case",
  severity: "error",
  title: "True and false are written in lower case",
  why: "Other spellings, such as True or 1, have led to profiles that Windows applied only in part.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 867), sources.csp],
  alsoEapOnly: true,
  covers: ["EAP014"],
  good: [inProfile`<AlwaysOn>true</AlwaysOn>`, inProfile`<DeviceTunnel>false</DeviceTunnel>`],
  bad: [inProfile`<AlwaysOn>True</AlwaysOn>`, inProfile`<DeviceTunnel>0</DeviceTunnel>`],

  inspect(node, { report }) {
    if (node.spec?.kind !== "leaf" || node.spec.scalar !== boolean) return;
    const written = textOf(node.spot.place).trim();
    const meant = MEANT[written.toLowerCase()];
    if (meant === undefined || meant === written) return;
    report(node, {
      message: `"${written}" stands here, and Windows expects "${meant}".`,
      fix: safeFix(`Write ${meant}`, replaceText(node.path, meant)),
    });
  },
});

const MEANT: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  "1": "true",
  "0": "false",
  yes: "true",
  no: "false",
};
