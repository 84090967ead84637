import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { intune } from "./intune.ts";
import { prepareForIntune } from "./prepareForIntune.ts";

const PROFILE = "<VPNProfile><NativeProfile><Servers>a.b</Servers></NativeProfile></VPNProfile>";

function policyOf(name: string, prepare = true) {
  const job = jobOf(PROFILE, { name });
  const { files, card } = intune.export(job, { prepare });
  return { json: files[0]?.text ?? "", xml: files[1]?.text ?? "", card, policy: JSON.parse(files[0]?.text ?? "") };
}

describe("the Intune policy", () => {
  it.each(FIXTURE_NAMES)("holds the prepared ProfileXML, and the file beside it is the same (%s)", (fixture) => {
    const job = fixtureJob(fixture);
    const { files } = intune.export(job, { prepare: true });
    const [setting] = JSON.parse(files[0]?.text ?? "").omaSettings;
    const xml = Buffer.from(setting.value, "base64").toString("utf8");
    expect(xml).toBe(files[1]?.text);
    if (job.document !== null) expect(prepareForIntune(job.document).text.endsWith(xml)).toBe(true);
  });

  it("holds the text as written when preparing is switched off", () => {
    const { policy, card } = policyOf("x", false);
    expect(Buffer.from(policy.omaSettings[0].value, "base64").toString("utf8")).toBe(PROFILE);
    expect(card.map(({ label }) => label)).toEqual(["Name", "OMA-URI", "Data type", "Value (file to upload)"]);
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
    const notes = (prepare: boolean) => intune.export(jobOf(PROFILE), { prepare }).notes.join();
    expect(notes(true)).toContain("community evidence, not documented by Microsoft");
    expect(notes(false)).not.toContain("community evidence");
  });

  it("is stopped by names and scopes that Windows refuses", () => {
    expect(intune.blockers(jobOf(PROFILE, { name: "a/b", scope: "device" }), { prepare: true })).toHaveLength(2);
  });
});
