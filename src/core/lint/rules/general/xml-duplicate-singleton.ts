import { type Change, set } from "../../../profile/changes.ts";
import { childSpot } from "../../../profile/locate.ts";
import { type Path, childSpec } from "../../../profile/ref.ts";
import { readAny } from "../../../profile/read.ts";
import type { Leaf } from "../../../vocabulary/spec.ts";
import type { XmlDocument } from "../../../xml/document.ts";
import { textOf } from "../../../xml/place.ts";
import { inProfile } from "../../examples.ts";
import { type Fix, fix, safeFix } from "../../finding.ts";
import { removeElementAt } from "../../repairs/removeElementAt.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const xmlDuplicateSingleton = defineRule({
  id: "xml-duplicate-singleton",
  severity: "error",
  title: "What may stand once stands once",
  why: "The schema allows only one. Which of several Windows takes is not documented, so the profile may do what nobody wanted.",
  source: [sources.csp, sources.conclusion],
  alsoEapOnly: true,
  covers: ["EAP015"],
  good: [inProfile`<DnsSuffix>corp.contoso.com,lab.contoso.com</DnsSuffix>`, inProfile`<AlwaysOn>true</AlwaysOn>`],
  bad: [
    inProfile`
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <DnsSuffix>lab.contoso.com</DnsSuffix>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <AlwaysOn>true</AlwaysOn>`,
  ],

  meets: (spec) => spec !== null,
  inspect(node, { report }) {
    const index = node.step?.index ?? 0;
    if (index === 0 || node.spec === null || isRow(node)) return;
    const { name } = node.spot.place.element;
    report(node, { message: `This is ${name} number ${index + 1}; only one is allowed.`, fix: fixesFor(node) });
  },
});

function isRow({ parent, step }: Inspected): boolean {
  const outer = parent?.spec ?? null;
  return outer !== null && step !== null && childSpec(outer, step)?.kind === "many";
}

function fixesFor(node: Inspected): readonly Fix[] {
  if (isRepetition(node)) return [safeFix("Remove the repetition", removeElementAt(node.path))];
  const remove = fix("Remove this one", removeElementAt(node.path));
  if (node.spec?.kind !== "leaf" || node.spec.scalar.list === undefined) return [remove];
  return [fix("Put all entries into the first", joined(node.path, node.spec)), remove];
}

/** Whether it says, in the same words, what the first of its name says. */
function isRepetition({ spot, spec, parent }: Inspected): boolean {
  if (spec?.kind !== "leaf" || parent === null) return false;
  const { name, namespace } = spot.place.element;
  const first = childSpot(parent.spot, { name, namespace });
  return first !== null && textOf(first.place).trim() === textOf(spot.place).trim();
}

/** The entries of both in the first, each once. */
function joined(path: Path, spec: Leaf<unknown>): (document: XmlDocument) => Change {
  return (document) => {
    const last = path.at(-1);
    if (last === undefined) return { kind: "several", changes: [] };
    const { name, namespace } = last;
    const first = { path: [...path.slice(0, -1), { name, namespace, index: 0 }], spec };
    const entries = [first, { path, spec }].flatMap((ref) => itemsOf(readAny(document, ref).value));
    const unique = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
    const removal = removeElementAt(path)(document);
    return { kind: "several", changes: [removal, set(first, unique)] };
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
