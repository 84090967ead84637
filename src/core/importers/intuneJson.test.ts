import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";
import { sourceOfBytes, sourceOfText } from "./source.ts";

const CONTAINERS = path.resolve(process.cwd(), "../shared/corpus/containers");
const URI = "./User/Vendor/MSFT/VPNv2/A/ProfileXML";

function open(value: unknown) {
  return openSource(sourceOfText(null, JSON.stringify(value)));
}

function container(name: string) {
  const opening = openSource(sourceOfBytes(name, new Uint8Array(readFileSync(path.join(CONTAINERS, name)))));
  const profiles = opening.finds.map((find) =>
    find.kind === "profile"
      ? { name: find.name, scope: find.scope, start: find.source.text.trim().slice(0, 11) }
      : null,
  );
  return { profiles, remarks: opening.remarks.map(({ kind, where, text }) => `${kind} ${where}: ${text}`) };
}

describe("Intune policies as JSON", () => {
  it("say where in them a profile stood", () => {
    const { finds } = open([{ omaSettings: [{ omaUri: URI, value: "<VPNProfile/>" }] }]);
    expect(finds[0]?.trail[0]).toMatchObject({ where: "[0].omaSettings[0].value", title: "Intune policies as JSON" });
  });

  it("name the call that gives an encrypted value", () => {
    const secret = { isEncrypted: true, secretReferenceValueId: "s_1", omaUri: URI, displayName: "VPN", value: "****" };
    const { remarks } = open({ id: "p-1", omaSettings: [secret] });
    expect(remarks[0]).toMatchObject({ kind: "refused", where: "omaSettings[0]" });
    expect(remarks[0]?.text).toContain(
      "deviceConfigurations/p-1/getOmaSettingPlainTextValue(secretReferenceValueId='s_1')",
    );
  });

  it("take a value that a tool has decrypted and left marked", () => {
    const { finds } = open({ omaSettings: [{ isEncrypted: true, omaUri: URI, value: "<VPNProfile/>" }] });
    expect(finds).toHaveLength(1);
  });

  it("hand scripts among them to the importer of scripts, and VPN policies to that of VPN policies", () => {
    const script = { "@odata.type": "#microsoft.graph.deviceManagementScript", scriptContent: "PFZQTlByb2ZpbGUvPg==" };
    const vpn = { "@odata.type": "microsoft.graph.windows10VpnConfiguration", connectionName: "B" };
    const { finds } = open({
      value: [{ omaSettings: [{ omaUri: URI, value: "<VPNProfile></VPNProfile>" }] }, vpn, script],
    });
    expect(finds.map((find) => find.trail.map(({ title }) => title).slice(0, 2))).toEqual([
      ["Intune policies as JSON", "ProfileXML"],
      ["Intune policies as JSON", "an Intune VPN policy"],
      ["Intune policies as JSON", "Intune scripts as JSON"],
    ]);
  });

  it("leave lists of scripts alone", () => {
    const script = { "@odata.type": "#microsoft.graph.deviceHealthScript", detectionScriptContent: "AAAA" };
    expect(open({ value: [script] }).form?.id).toBe("intuneScripts");
  });

  it("count policies of other kinds by kind", () => {
    const other = { "@odata.type": "#microsoft.graph.windows10GeneralConfiguration", displayName: "Kiosk" };
    expect(open({ value: [other, other, other] }).remarks.map(({ text }) => text)).toEqual([
      "Kiosk and 2 more: policies of the type windows10GeneralConfiguration, which holds no VPN profile.",
    ]);
  });

  it("never throw, whatever stands in them", () => {
    const name = fc.constantFrom(
      "omaSettings",
      "omaUri",
      "value",
      "@odata.type",
      "AdditionalProperties",
      "isEncrypted",
    );
    const scalar = fc.oneof(
      fc.constantFrom(URI, "<VPNProfile/>", "#microsoft.graph.windows10VpnConfiguration", "****", true, null, 7),
      fc.string(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, scalar, fc.array(tie("value")), fc.dictionary(name, tie("value"))),
    }));
    fc.assert(
      fc.property(value, (any) => {
        expect(() => open({ omaSettings: any })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("are opened up to the limits, and say so", () => {
    const setting = { omaUri: "./Device/Vendor/MSFT/Policy/Config/Camera/AllowCamera", value: 0 };
    const { remarks } = open({ omaSettings: Array.from({ length: 5000 }, () => setting) });
    expect(remarks.length).toBeLessThan(1000);
    expect(remarks[0]?.text).toContain("the 4000 behind them were not opened");
    expect(remarks.at(-1)?.text).toMatch(/^\d+ more things to know are not listed\.$/);
    const vpn = { "@odata.type": "#microsoft.graph.windows10VpnConfiguration", connectionName: "A" };
    const many = open({ value: Array.from({ length: 2000 }, () => vpn) });
    expect(many.finds.length).toBeLessThanOrEqual(500);
    expect(many.remarks.map(({ text }) => text)).toContain("1500 more settings and policies were not opened.");
  });

  it.each([50_000, 200_000])("survive %i lists in one another", (depth) => {
    const text = `{"omaSettings": ${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect(openSource(sourceOfText(null, text)).remarks[0]?.text).toContain("nested deeper");
  });
});

describe.skipIf(!existsSync(CONTAINERS))("the containers (need ../shared/corpus)", () => {
  const start = "<VPNProfile";

  it("open: XML in Base64, two settings", () => {
    const { profiles, remarks } = container("s01-intune-omaSettingStringXml-base64.json");
    expect(profiles).toEqual([
      { name: "AOVPN User", scope: "user", start },
      { name: "AOVPN Device", scope: "device", start },
    ]);
    expect(remarks).toEqual([]);
  });

  it("open: plain text", () => {
    const { profiles } = container("s02-intune-omaSettingString-plain.json");
    expect(profiles).toEqual([{ name: "DeviceTunnel", scope: "device", start }]);
  });

  it("open: UTF-16 in Base64", () => {
    const { profiles } = container("s04-intune-omaSettingStringXml-base64-of-utf16.json");
    expect(profiles).toEqual([{ name: "HB", scope: "user", start }]);
  });

  it("are refused when encrypted", () => {
    const { profiles, remarks } = container("s05-intune-encrypted-no-payload.json");
    expect(profiles).toEqual([]);
    expect(remarks).toEqual([
      expect.stringMatching(/^refused omaSettings\[0\]: Intune keeps the value of VPN encrypted/),
    ]);
  });

  it("open: a VPN policy", () => {
    const { profiles, remarks } = container("s07-intune-windows10VpnConfiguration.json");
    expect(profiles).toEqual([{ name: "Contoso VPN", scope: "user", start }]);
    expect(remarks).toEqual([expect.stringMatching(/^note : An Intune VPN policy has no words for/)]);
  });
});
