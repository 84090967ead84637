import { boolean } from "../../../vocabulary/scalars/boolean.ts";
import { numericFlag } from "../../../vocabulary/scalars/numericFlag.ts";
import { textOf } from "../../../xml/place.ts";
import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const xmlBooleanCase = defineRule({
  id: "xml-boolean-case",
  severity: "error",
  title: "True and false are written in lower case",
  why: "Other spellings, such as True or 1, have led to profiles that Windows applied only in part.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 867), sources.csp],
  alsoEapOnly: true,
  covers: ["EAP014"],
  good: [
    inProfile`<AlwaysOn>true</AlwaysOn>`,
    inProfile`<DeviceTunnel>false</DeviceTunnel>`,
    inProfile`<RegisterDNS>true</RegisterDNS>`,
  ],
  bad: [
    inProfile`<AlwaysOn>True</AlwaysOn>`,
    inProfile`<DeviceTunnel>0</DeviceTunnel>`,
    inProfile`<RegisterDNS>yes</RegisterDNS>`,
  ],

  meets: (spec) => spec?.kind === "leaf",
  inspect(node, { report }) {
    const meant = meantBy(node);
    if (meant === null) return;
    report(node, {
      message: `"${textOf(node.spot.place).trim()}" stands here, and Windows expects "${meant}".`,
      fix: safeFix(`Write ${meant}`, replaceText(node.path, meant)),
    });
  },
});

/** What a switch should say; null when it says it, and for anything else. */
function meantBy({ spec, spot }: Inspected): string | null {
  if (spec?.kind !== "leaf" || (spec.scalar !== boolean && spec.scalar !== numericFlag)) return null;
  const written = textOf(spot.place).trim();
  if (isDigit(written) && (spec.scalar === numericFlag || spec.namespace !== "")) return null;
  const meant = MEANT[written.toLowerCase()];
  return meant === undefined || meant === written ? null : meant;
}

/** The schemas of EAP, and settings that Windows itself writes as a number, take digits. */
function isDigit(written: string): boolean {
  return written === "0" || written === "1";
}

const MEANT: Readonly<Record<string, string>> = {
  true: "true",
  false: "false",
  "1": "true",
  "0": "false",
  yes: "true",
  no: "false",
};
