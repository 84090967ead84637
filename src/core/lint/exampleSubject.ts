import { at } from "../profile/at.ts";
import { read } from "../profile/read.ts";
import type { XmlDocument } from "../xml/document.ts";
import { UTF_8 } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import { otherProfile } from "./otherProfile.ts";
import { type Example, type OtherProfile, type Subject, exampleOf } from "./rule.ts";

/** An example as the engine takes it; null when it is not well-formed. */
export function exampleSubject(example: Example | string): Subject | null {
  const { xml, name = "Contoso VPN", scope, encoding = UTF_8, context = {}, others = [] } = exampleOf(example);
  const document = documentIn(xml);
  if (document === null) return null;
  return { document, name, scope: scope ?? scopeOf(document), encoding, context, others: others.flatMap(otherOf) };
}

function otherOf({ xml, name = "Other VPN", scope }: Pick<Example, "xml" | "name" | "scope">): readonly OtherProfile[] {
  const document = documentIn(xml);
  return document === null ? [] : [otherProfile({ name, scope: scope ?? scopeOf(document) }, document)];
}

function documentIn(xml: string): XmlDocument | null {
  const parsed = parseXml(xml);
  return parsed.ok ? parsed.value : null;
}

function scopeOf(document: XmlDocument): Subject["scope"] {
  return read(document, at.DeviceTunnel).value === true ? "device" : "user";
}
