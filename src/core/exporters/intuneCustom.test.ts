import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { intuneCustom } from "./intuneCustom.ts";
import { prepareForIntune } from "./preparations/prepareForIntune.ts";

const PROFILE = "<VPNProfile><NativeProfile><Servers>a.b</Servers></NativeProfile></VPNProfile>";

function policyOf(name: string, options: Partial<typeof intuneCustom.defaults> = {}) {
  const job = jobOf(PROFILE, { name });
  const { files, card } = intuneCustom.export(job, { ...intuneCustom.defaults, ...options });
  return { json: files[0]?.text ?? "", xml: files[1]?.text ?? "", card, policy: JSON.parse(files[0]?.text ?? "") };
}

describe("the Intune custom policy", () => {
  it.each(FIXTURE_NAMES)("holds the prepared ProfileXML, and the file beside it is the same (%s)", (fixture) => {
    const job = fixtureJob(fixture);
    const { files } = intuneCustom.export(job, intuneCustom.defaults);
    const [setting] = JSON.parse(files[0]?.text ?? "").omaSettings;
    const xml = Buffer.from(setting.value, "base64").toString("utf8");
    expect(xml).toBe(files[1]?.text);
    if (job.document !== null) expect(prepareForIntune(job.document).text.endsWith(xml)).toBe(true);
  });

  it("holds the text as written when preparing is switched off", () => {
    const { policy, card } = policyOf("x", { prepare: false });
    expect(Buffer.from(policy.omaSettings[0].value, "base64").toString("utf8")).toBe(PROFILE);
    expect(card.map(({ label }) => label)).toEqual(["Name", "OMA-URI", "Data type", "Value (file to upload)"]);
  });

  it("holds the text itself as a string, and says so on the card", () => {
    const { policy, card, xml } = policyOf("x", { value: "omaSettingString" });
    expect(policy.omaSettings[0]).toMatchObject({ "@odata.type": "#microsoft.graph.omaSettingString", value: xml });
    expect(policy.omaSettings[0]).not.toHaveProperty("fileName");
    expect(card[2]).toEqual({ label: "Data type", value: "String" });
  });

  it("tells how to send the very file", () => {
    const { files, steps } = intuneCustom.export(jobOf(PROFILE), intuneCustom.defaults);
    expect(steps.join("\n")).toContain(`-Body (Get-Content -Raw '${files[0]?.name}')`);
    expect(steps.join("\n")).toContain("https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations");
  });

  it("is JSON in ASCII in which the name is data, whatever the name", () => {
    const plain = policyOf("x").policy;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const { json, policy, card } = policyOf(name);
        expect(json).toMatch(/^[\n -~]*$/);
        expect(policy.displayName).toBe(`${name} (user tunnel)`);
        expect(Object.keys(policy)).toEqual(Object.keys(plain));
        expect(Object.keys(policy.omaSettings[0])).toEqual(Object.keys(plain.omaSettings[0]));
        expect(policy.omaSettings[0].omaUri).toBe(card[1]?.value);
        expect(policy.omaSettings[0].omaUri.split("/")).toHaveLength(7);
      }),
    );
  });

  it("names its types as Graph wants them", () => {
    const { policy } = policyOf("x");
    expect(policy["@odata.type"]).toBe("#microsoft.graph.windows10CustomConfiguration");
    expect(policy.omaSettings[0]["@odata.type"]).toBe("#microsoft.graph.omaSettingStringXml");
  });

  it("says that preparing is community evidence, only when it prepares", () => {
    const notes = (prepare: boolean) =>
      intuneCustom.export(jobOf(PROFILE), { ...intuneCustom.defaults, prepare }).notes.join();
    expect(notes(true)).toContain("community evidence, not documented by Microsoft");
    expect(notes(false)).not.toContain("community evidence");
  });

  it("is stopped by names and scopes that Windows refuses", () => {
    const job = jobOf(PROFILE, { name: "a/b", scope: "device" });
    expect(intuneCustom.blockers(job, intuneCustom.defaults)).toHaveLength(2);
  });
});
