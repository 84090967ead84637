import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { decodeBytes } from "../xml/encoding.ts";
import { escapeMarkup } from "../xml/escape.ts";
import { at } from "./at.ts";
import { inlineIsland } from "./inlineIsland.ts";
import { fixture, mountedFiles, parsed, refsBelow } from "./mounted.testkit.ts";
import { readAny } from "./read.ts";
import { type AnyRef, pathKey } from "./ref.ts";
import { write } from "./write.ts";

const { Configuration } = at.NativeProfile.Authentication.Eap;
const REAL = path.resolve(process.cwd(), "../shared/corpus/profiles/035-leiqos-user-escaped-eap.xml");

const WRAPPED = ["VPNProfile", "NativeProfile", "Authentication", "Eap", "Configuration"];
const wrapped = (content: string): string =>
  WRAPPED.reduceRight((inner, name) => `<${name}>${inner}</${name}>`, content);

/** Bare configurations without what may only stand outside of a root. */
const configurations = mountedFiles().flatMap(({ name, document }) =>
  document.root.name === "EapHostConfig"
    ? [[name, document.text.slice(document.root.range.start, document.root.range.end)] as const]
    : [],
);

describe("XML in text becomes elements", () => {
  it.each(["cdata-eap.xml", "escaped-eap.xml"])("and reads as before: %s", (name) => {
    expectSame(fixture(name));
  });

  it.skipIf(!existsSync(REAL))("and reads as before: a real profile", () => {
    expectSame(parsed(decodeBytes(new Uint8Array(readFileSync(REAL))).text));
  });

  it.each(configurations)("as it would stand there without escaping: %s", (_, eap) => {
    const plain = wrapped(eap);
    const forms = [escapeMarkup(eap), escapeMarkup(escapeMarkup(eap)), `<![CDATA[${eap}]]>`];
    for (const form of [...forms, `<![CDATA[${escapeMarkup(eap)}]]>`]) {
      const document = parsed(wrapped(form));
      expectSame(document);
      expect(inlined(document)).toBe(plain);
    }
  });

  it("with the comments around it, and without the declaration of a document", () => {
    const eap = '<?xml version="1.0"?>\n<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>';
    const text = wrapped(`<!-- from a test connection -->${escapeMarkup(eap)}<!-- & nothing else -->`);
    expect(inlined(parsed(text))).toBe(
      wrapped(`<!-- from a test connection -->${eap.slice(eap.indexOf("<Eap"))}<!-- & nothing else -->`),
    );
  });

  it("in lines that end like those around it", () => {
    const text = wrapped('\r\n&lt;EapHostConfig xmlns="urn:x"&gt;&#xA;&lt;/EapHostConfig&gt;\r\n');
    expect(inlined(parsed(text))).toBe(wrapped('\r\n<EapHostConfig xmlns="urn:x">\r\n</EapHostConfig>\r\n'));
  });
});

describe("nothing is done", () => {
  it.each([
    ["where elements stand already", "<EapHostConfig/>"],
    ["where nothing stands", ""],
    ["where text is no XML", "later"],
    ["where the XML is broken", "&lt;EapHostConfig&gt;"],
    ["where a comment stands in the middle of a tag", "&lt;EapHost<!-- ! -->Config/&gt;"],
    ["where it is escaped three times", escapeMarkup(escapeMarkup(escapeMarkup("<EapHostConfig/>")))],
  ])("%s", (_, content) => {
    expect(inlineIsland(parsed(wrapped(content)), Configuration.path)).toEqual([]);
  });

  it("where no configuration can be", () => {
    expect(inlineIsland(fixture("bare-eap-host-config.xml"), Configuration.path)).toEqual([]);
  });
});

describe("XML that is escaped twice", () => {
  it("is edited in place, as often escaped", () => {
    const provisioning = "http://www.microsoft.com/provisioning";
    const method = `<EapMethod><Type xmlns="${provisioning}/EapCommon">13</Type></EapMethod>`;
    const eap = `<EapHostConfig xmlns="${provisioning}/EapHostConfig">${method}</EapHostConfig>`;
    const twice = (text: string): string => wrapped(escapeMarkup(escapeMarkup(text)));
    const document = parsed(twice(eap));
    const edits = write(document, Configuration.EapHostConfig.EapMethod.Type, 25);
    expect(applyEdits(document.text, edits)).toBe(twice(eap.replace(">13<", ">25<")));
  });
});

function inlined(document: XmlDocument): string {
  return applyEdits(document.text, inlineIsland(document, Configuration.path));
}

/** The law: something is done, every setting reads as before, and the text outside the configuration stays. */
function expectSame(document: XmlDocument): void {
  const after = parsed(inlined(document));
  expect(after.text).not.toBe(document.text);
  const refs = refsBelow(document, at as AnyRef);
  expect(refs.filter((ref) => readAny(document, ref).present).length).toBeGreaterThan(0);
  for (const ref of refs) expect(readAny(after, ref), pathKey(ref.path)).toEqual(readAny(document, ref));
  const [before, behind] = ["<Configuration>", "</Configuration>"];
  const outside = ({ text }: XmlDocument): string =>
    text.slice(0, text.indexOf(before)) + text.slice(text.lastIndexOf(behind));
  expect(outside(after)).toBe(outside(document));
}
