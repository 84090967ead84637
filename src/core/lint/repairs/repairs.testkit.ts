/** Material for the tests of repairs: texts before and after. */
import { type Change, editsOf } from "../../profile/changes.ts";
import type { Path } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";

/** The text after a repair. */
export function repaired(text: string, repair: (document: XmlDocument) => Change): string {
  const document = parsed(text);
  return applyEdits(text, editsOf(document, repair(document)));
}

/** "Route[1]/Address" as a path of elements without namespace. */
export function pathTo(names: string): Path {
  return names.split("/").map((step) => {
    const [, name = "", index] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    return index === undefined ? { name, namespace: "" } : { name, namespace: "", index: Number(index) };
  });
}

/** An EAP configuration, inline or escaped, whose path is that of a profile's. */
export function withEap(inner: string): string {
  return (
    "<VPNProfile><NativeProfile><Authentication><Eap><Configuration>" +
    inner +
    "</Configuration></Eap></Authentication></NativeProfile></VPNProfile>"
  );
}

export function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
