import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../xml/encoding.ts";
import { parseXml } from "../../xml/parse.ts";
import { FIXTURE_NAMES, fixtureJob } from "../exportJob.testkit.ts";
import { prepareForIntune } from "./prepareForIntune.ts";

const CORPUS = resolve(process.cwd(), "../shared/corpus/profiles");

function prepare(text: string) {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return prepareForIntune(parsed.value);
}

/** Element names with their text, sorted: what a profile says, whatever the order. */
function leaves(text: string): readonly string[] {
  const plain = text.replace(/<!--[^]*?-->/g, "");
  const matches = [...plain.matchAll(/<([\w:]+)[^>]*>([^<]*)(?=<)/g)];
  return matches.map(([, name, value]) => `${name}=${value?.trim()}`).toSorted();
}

describe("preparing for Intune", () => {
  it("changes nothing when nothing is to change", () => {
    const text = "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n  <RegisterDNS>true</RegisterDNS>\n</VPNProfile>\n";
    expect(prepare(text)).toEqual({ text, changes: [] });
  });

  it("leaves out comments, with their lines when they stand alone", () => {
    const text =
      "<!-- a --> <!-- b -->\n<VPNProfile>\n  <!-- c -->\n\n  <!-- d -->\n" +
      "  <AlwaysOn>true</AlwaysOn> <!-- e -->\n  <DnsSuffix>a<!-- f -->.b</DnsSuffix>\n</VPNProfile>\n<!-- g -->";
    const prepared = prepare(text);
    expect(prepared.text).toBe(
      "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n  <DnsSuffix>a.b</DnsSuffix>\n</VPNProfile>\n",
    );
    expect(prepared.changes).toEqual(["7 comments are left out."]);
  });

  it("writes servers as host;host and keeps names that are there", () => {
    const text = "<VPNProfile><NativeProfile><Servers>a.b, c.d;Backup</Servers></NativeProfile></VPNProfile>";
    expect(prepare(text).text).toContain("<Servers>a.b;a.b,c.d;Backup</Servers>");
  });

  it("leaves servers that are not there", () => {
    const text = "<VPNProfile><NativeProfile><Servers></Servers></NativeProfile></VPNProfile>";
    expect(prepare(text)).toEqual({ text, changes: [] });
  });

  it("puts MachineMethod beside UserMethod for EAP only", () => {
    const authentication = (inner: string) =>
      `<VPNProfile><NativeProfile><Authentication>${inner}</Authentication></NativeProfile></VPNProfile>`;
    const eap = "<UserMethod>Eap</UserMethod>";
    expect(prepare(authentication(`${eap}<Eap/>`)).text).toBe(
      authentication(`${eap}<MachineMethod>Eap</MachineMethod><Eap/>`),
    );
    for (const other of [`${eap}<MachineMethod>Certificate</MachineMethod>`, "<UserMethod>MSChapv2</UserMethod>"])
      expect(prepare(authentication(other)).text).toBe(authentication(other));
  });

  it("gives routes Metric 1 in their own layout, unless they have one", () => {
    const text = "<VPNProfile>\r\n\t<Route>\r\n\t\t<Address>10.0.0.0</Address>\r\n\t</Route>\r\n</VPNProfile>";
    const prepared = prepare(text);
    expect(prepared.text).toContain("<Address>10.0.0.0</Address>\r\n\t\t<Metric>1</Metric>\r\n\t</Route>");
    expect(prepared.changes).toEqual(["1 route has Metric 1."]);
    expect(prepare(prepared.text).changes).toEqual([]);
  });

  it("puts elements in Windows' order; unknown ones follow what they stood behind; equal ones keep their order", () => {
    const text =
      "<VPNProfile><Zero/><Route><Metric>1</Metric><Address>2</Address></Route><Odd/>" +
      "<Route><Address>1</Address><Metric>1</Metric></Route><AlwaysOn>true</AlwaysOn></VPNProfile>";
    const prepared = prepare(text);
    expect(prepared.text).toBe(
      "<VPNProfile><Zero/><AlwaysOn>true</AlwaysOn><Route><Address>2</Address><Metric>1</Metric></Route><Odd/>" +
        "<Route><Address>1</Address><Metric>1</Metric></Route></VPNProfile>",
    );
    expect(prepared.changes).toEqual([
      "The elements stand in the order in which Windows returns them (in VPNProfile, Route).",
    ]);
  });

  it("never reorders inside EAP or a plug-in's configuration", () => {
    const inner = '<Eap><Configuration><EapHostConfig xmlns="urn:e"><Z/><A/></EapHostConfig></Configuration></Eap>';
    const text = `<VPNProfile><NativeProfile><Authentication>${inner}</Authentication></NativeProfile></VPNProfile>`;
    expect(prepare(text)).toEqual({ text, changes: [] });
  });

  it.each(FIXTURE_NAMES)("says the same as before, and is done after one round (%s)", (fixture) => {
    expectFaithful(fixtureJob(fixture).text);
  });

  it.skipIf(!existsSync(CORPUS))("does so for real profiles (skipped without the corpus beside the repository)", () => {
    for (const file of readdirSync(CORPUS)) {
      const { text } = decodeBytes(new Uint8Array(readFileSync(resolve(CORPUS, file))));
      if (parseXml(text).ok) expectFaithful(text);
    }
  });
});

function expectFaithful(text: string): void {
  const prepared = prepare(text);
  expect(prepare(prepared.text)).toEqual({ text: prepared.text, changes: [] });
  const added = /^(Servers=|Metric=1$|MachineMethod=Eap$)/;
  expect(leaves(prepared.text).filter((leaf) => !added.test(leaf))).toEqual(
    leaves(text).filter((leaf) => !added.test(leaf)),
  );
  if (prepared.changes.length === 0) expect(prepared.text).toBe(text);
}
