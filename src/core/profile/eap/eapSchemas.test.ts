import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { schemaErrors } from "./eapSchemas.testkit.ts";

const FIXTURES = path.resolve(process.cwd(), "src/fixtures/eap");
const CORPUS = path.resolve(process.cwd(), "../shared/corpus/eap");

/** What opens here and is not what Windows takes, with a word of the reason. */
const REFUSED: readonly (readonly [name: string, reason: string])[] = [
  ["filter-in-another-order.xml", "AllPurposeEnabled"],
  ["https-namespaces.xml", "https://"],
  ["published-teap.xml", "eapTeap"],
  ["published-ttls.xml", "eapTtls"],
  ["stray-text.xml", "Character content"],
];
const refusedNames = REFUSED.map(([name]) => name);

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
}

function fixture(name: string): string {
  return readFileSync(path.join(FIXTURES, name), "utf8");
}

/** A fixture with the first text that fits replaced; something must fit. */
function changed(name: string, from: string | RegExp, to: string): string {
  const text = fixture(name);
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return after;
}

describe("the schemas of EAP configurations", () => {
  it.each(namesIn(FIXTURES).filter((name) => !refusedNames.includes(name)))("accept %s", (name) => {
    expect(schemaErrors(fixture(name))).toEqual([]);
  });

  it.each(REFUSED)("refuse %s", (name, reason) => {
    expect(schemaErrors(fixture(name)).join()).toContain(reason);
  });

  it.each([
    ["a wrong order in PEAP", "peap-tls.xml", /( *<FastReconnect>.*\n)( *<InnerEapOptional>.*\n)/, "$2$1"],
    [
      "extensions that are not last in PEAP",
      "peap-tls.xml",
      /( *<RequireCryptoBinding>.*\n)([^]*<\/PeapExtensions>\n)/,
      "$2$1",
    ],
    [
      "a wrong order of the envelope",
      "peap-tls.xml",
      /( *<EapMethod>[^]*<\/EapMethod>\n)( *<Config>[^]*<\/Config>\n)/,
      "$2$1",
    ],
    [
      "an element in the namespace of another version",
      "tls-store.xml",
      "ConnectionPropertiesV2",
      "ConnectionPropertiesV1",
    ],
    [
      "a filter in the namespace of another version",
      "tls-filter.xml",
      "EapTlsConnectionPropertiesV3",
      "EapTlsConnectionPropertiesV2",
    ],
    ["an unknown element", "tls-store.xml", "<DifferentUsername>", "<Odd/><DifferentUsername>"],
    ["an unknown method among those of Windows", "ttls-pap.xml", /EapTtls(?=[ >])/g, "EapTtlsTwo"],
    ["a method without author", "tls-store.xml", /\n *<AuthorId.*/, ""],
    ["a key usage without identifier", "tls-filter.xml", /\n *<EKUOID>.*/, ""],
    ["a realm without its switch", "sim.xml", ' Enabled="true"', ""],
    ["a SIM method without realm", "aka.xml", /\n *<Realm.*/, ""],
    ["True for true", "mschapv2.xml", ">false<", ">False<"],
    ["two inner methods of TTLS", "ttls-pap.xml", "<PAPAuthentication/>", "<PAPAuthentication/><CHAPAuthentication/>"],
    ["two sources of certificates", "tls-smart-card.xml", "<SmartCard/>", "<SmartCard/><CertificateStore/>"],
    ["text in an empty element", "ttls-pap.xml", "<PAPAuthentication/>", "<PAPAuthentication>true</PAPAuthentication>"],
    ["SHA-256 where SHA-1 belongs", "ttls-pap.xml", /(<TrustedRootCAHash>)[^<]*/, `$1${"ab ".repeat(31)}ab`],
    ["SHA-1 where SHA-256 belongs", "teap-tls.xml", /(<TrustedRootCAHash>)[^<]*/, `$1${"ab ".repeat(19)}ab`],
    ["the switch of EAP-MSCHAP v2 in MS-CHAP v2", "ttls-mschapv2.xml", /UseWinlogon/g, "UseWinLogon"],
    ["settings and bytes together", "blob.xml", "<ConfigBlob>", "<Config/><ConfigBlob>"],
    ["half a byte", "blob.xml", "<ConfigBlob>d", "<ConfigBlob>"],
  ])("refuse %s", (_, name, from, to) => {
    expect(schemaErrors(changed(name, from, to))).not.toEqual([]);
  });

  it("refuse an inner method without its envelope", () => {
    const inner = /<Phase2Authentication>\s*<EapHostConfig[^]*?<Config>([^]*?)<\/Config>\s*<\/EapHostConfig>/;
    const text = changed("ttls-eap-mschapv2.xml", inner, "<Phase2Authentication>$1");
    expect(schemaErrors(text).join()).toContain("Eap': This element is not expected");
  });
});

const corpus = namesIn(CORPUS);
if (corpus.length === 0) console.info("No EAP corpus beside the repository: its tests are skipped.");

describe.skipIf(corpus.length === 0)("the EAP corpus", () => {
  it.each(corpus)("is valid: %s", (name) => {
    expect(schemaErrors(readFileSync(path.join(CORPUS, name), "utf8").replace(/^\ufeff/, ""))).toEqual([]);
  });
});
