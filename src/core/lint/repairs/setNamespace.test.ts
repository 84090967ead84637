import { describe, expect, it } from "vitest";
import { editsOf } from "../../profile/changes.ts";
import type { Path } from "../../profile/ref.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { setNamespace } from "./setNamespace.ts";

describe("putting an element into a namespace", () => {
  it("declares it where the element declares none", () => {
    expect(after("<VPNProfile><App a='1'/></VPNProfile>", [{ name: "App", namespace: "" }])).toBe(
      `<VPNProfile><App xmlns="urn:right" a='1'/></VPNProfile>`,
    );
  });

  it("corrects the declaration that stands there, within its quotes", () => {
    expect(
      after("<VPNProfile><App xmlns='urn:wrong'>x</App></VPNProfile>", [{ name: "App", namespace: "urn:wrong" }]),
    ).toBe("<VPNProfile><App xmlns='urn:right'>x</App></VPNProfile>");
  });

  it("keeps the prefix, bound anew", () => {
    const text = '<VPNProfile xmlns:p="urn:wrong"><p:App/></VPNProfile>';
    expect(after(text, [{ name: "App", namespace: "urn:wrong" }])).toBe(
      '<VPNProfile xmlns:p="urn:wrong"><p:App xmlns:p="urn:right"/></VPNProfile>',
    );
  });
});

function after(text: string, path: Path): string {
  const document = parsed(text);
  return applyEdits(text, editsOf(document, setNamespace(path, "urn:right")(document)));
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
