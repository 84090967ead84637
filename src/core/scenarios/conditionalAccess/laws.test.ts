import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { at } from "../../profile/at.ts";
import { certificatePlaces } from "../../profile/eap/places.ts";
import { corpus, fixtures, readable } from "../../profile/profiles.testkit.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { parseXml } from "../../xml/parse.ts";
import { effectiveSteps } from "../plan.ts";
import type { OffAnswers } from "./offQuestions.ts";
import { carriedOut, parse } from "../profiles.testkit.ts";
import { conditionalAccessState } from "./state.ts";
import { switchOff } from "./switchOff.ts";
import { switchOn } from "./switchOn.ts";

interface Sample {
  readonly name: string;
  readonly document: XmlDocument;
}

/** EAP configurations by themselves: they take the filter, and nothing else of conditional access. */
function bareConfigurations(): readonly Sample[] {
  const folders = ["src/fixtures/eap", "../shared/corpus/eap"].map((name) => path.resolve(process.cwd(), name));
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xml"))
      .map((name) => ({ name, document: parse(readFileSync(path.join(folder, name), "utf8")) })),
  );
}

/** The same profile written in other ways. */
function ways({ name, document: { text } }: Sample): readonly Sample[] {
  const written = (way: string, changed: string): readonly Sample[] => {
    const parsed = parseXml(changed);
    return changed !== text && parsed.ok ? [{ name: `${name}, ${way}`, document: parsed.value }] : [];
  };
  const unix = text.replaceAll("\r\n", "\n");
  return [
    ...written("with LF", unix),
    ...written("with CRLF", unix.replaceAll("\n", "\r\n")),
    ...written("in one line", text.replaceAll(/>\s+</g, "><")),
    ...written("with two elements on a line", unix.replaceAll(/>\n *(<[^!][^\n]*\n)/g, ">$1")),
    ...written("with escaped EAP", escapedEap(text)),
    ...written("with a comment above each element", unix.replaceAll(/\n( *)</g, "\n$1<!-- note -->\n$1<")),
  ];
}

function escapedEap(text: string): string {
  return text.replace(/<(?:\w+:)?EapHostConfig[\s\S]*<\/(?:\w+:)?EapHostConfig>/, (xml) =>
    xml.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  );
}

function hasNone(document: XmlDocument): boolean {
  const { standing, obstacle } = conditionalAccessState(document);
  return (
    standing === "off" &&
    obstacle === null &&
    !read(document, at.DeviceCompliance).present &&
    !read(document, at.UseRasCredentials).present
  );
}

/** What an administrator who knows the profile answers. */
function truthAbout(document: XmlDocument): OffAnswers {
  const filters = certificatePlaces(document).map(({ tls }) => read(document, tls.TLSExtensions.FilteringInfo).value);
  return {
    limitsByIssuer: filters.some((filter) => filter?.CAHashList?.["@Enabled"] === true),
    keepsClientAuthentication: filters.some((filter) => filter?.ClientAuthEKUList !== undefined),
  };
}

const plain: readonly Sample[] = [...readable(fixtures()), ...readable(corpus()), ...bareConfigurations()];
const samples = [...plain, ...plain.flatMap(ways)].filter(({ document }) => hasNone(document));

const answers = [
  { isEntraOnly: false, needsKerberos: false },
  { isEntraOnly: true, needsKerberos: false },
  { isEntraOnly: true, needsKerberos: true },
];

describe("conditional access, on and off again", () => {
  test("there are profiles to prove it on", () => {
    expect(samples.length).toBeGreaterThanOrEqual(5);
  });

  for (const { name, document } of samples)
    test(`gives the same bytes: ${name}`, () => {
      for (const given of answers) {
        const on = carriedOut(document, switchOn(document, given));
        expect(on.text).not.toBe(document.text);
        expect(carriedOut(on, switchOff(on)).text).toBe(document.text);
        expect(carriedOut(on, switchOff(on, truthAbout(document))).text).toBe(document.text);
      }
    });

  for (const { name, document } of samples)
    test(`twice on is once on, and twice off is once off: ${name}`, () => {
      const given = { isEntraOnly: true, needsKerberos: true };
      const on = carriedOut(document, switchOn(document, given));
      expect(effectiveSteps(on, switchOn(on, given))).toEqual([]);
      const off = carriedOut(on, switchOff(on));
      expect(effectiveSteps(off, switchOff(off))).toEqual([]);
    });
});
