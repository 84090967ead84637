import { inProfile } from "../../examples.ts";
import { hasRoomFor, strangerOf } from "../../facts/strangers.ts";
import { fix, safeFix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { renameElement } from "../../repairs/renameElement.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const xmlElementNameCase = defineRule({
  id: "xml-element-name-case",
  severity: "error",
  title: "The names of elements are in the letter case that Windows knows",
  why: "Capital and small letters differ in XML: Windows may not recognise a name that is written otherwise, and the setting is then lost.",
  source: [sources.csp, sources.xmlSpecification],
  alsoEapOnly: true,
  covers: ["EAP019"],
  good: [
    inProfile`<RegisterDNS>true</RegisterDNS>`,
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
    inProfile`<DnsSuffix>corp.contoso.com</DnsSuffix>`,
  ],
  bad: [
    inProfile`<RegisterDns>true</RegisterDns>`,
    inProfile`<DNSSuffix>corp.contoso.com</DNSSuffix>`,
    inProfile`
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <DNSSuffix>lab.contoso.com</DNSSuffix>`,
  ],

  meets: (spec) => spec === null,
  inspect(node, { report }) {
    const stranger = strangerOf(node);
    if (stranger?.kind !== "case" || isToldElsewhere(node)) return;
    const { name } = stranger;
    report(node, {
      message: `${node.spot.place.element.name} stands here; Windows calls it ${name}.`,
      fix:
        node.parent !== null && hasRoomFor(node.parent, name)
          ? safeFix(`Write ${name}`, renameElement(node.path, name))
          : fix("Remove it", removeElementAt(node.path)),
    });
  },
});

/** The spelling of Microsoft's own sample is disputed, and has a rule of its own. */
function isToldElsewhere({ spot }: Inspected): boolean {
  return spot.place.element.name === "RetryTimeinHours";
}
