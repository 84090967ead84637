import { type Example, type Subject, exampleOf } from "../../core/lint/rule.ts";
import { at } from "../../core/profile/at.ts";
import { read } from "../../core/profile/read.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { UTF_8 } from "../../core/xml/encoding.ts";
import { parseXml } from "../../core/xml/parse.ts";

/** An example as the engine takes it; null when it is not well-formed. */
export function exampleSubject(example: Example | string): Subject | null {
  const { xml, name = "Contoso VPN", scope, encoding = UTF_8, context = {}, others = [] } = exampleOf(example);
  const document = documentIn(xml);
  if (document === null) return null;
  return {
    document,
    name,
    scope: scope ?? scopeOf(document),
    encoding,
    context,
    others: others.flatMap((other) => {
      const beside = documentIn(other.xml);
      if (beside === null) return [];
      const profile = read(beside, at).value ?? {};
      return [{ name: other.name ?? "Other VPN", scope: other.scope ?? scopeOf(beside), profile }];
    }),
  };
}

function documentIn(xml: string): XmlDocument | null {
  const parsed = parseXml(xml);
  return parsed.ok ? parsed.value : null;
}

function scopeOf(document: XmlDocument): Subject["scope"] {
  return read(document, at.DeviceTunnel).value === true ? "device" : "user";
}
