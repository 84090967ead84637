import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { intuneRemediation } from "./intuneRemediation.ts";

function exported(name: string) {
  const { files, card } = intuneRemediation.export(jobOf("<VPNProfile/>", { name }), {});
  return { json: files[0]?.text ?? "", scripts: files.slice(1), card };
}

describe("the Intune remediation", () => {
  it.each(FIXTURE_NAMES)("holds the very scripts that stand beside it (%s)", (fixture) => {
    const [json, detection, remediation] = intuneRemediation.export(fixtureJob(fixture), {}).files;
    const script = JSON.parse(json?.text ?? "");
    expect(Buffer.from(script.detectionScriptContent, "base64").toString()).toBe(detection?.text);
    expect(Buffer.from(script.remediationScriptContent, "base64").toString()).toBe(remediation?.text);
  });

  it("runs as SYSTEM in 64-bit PowerShell, by hand as by Graph", () => {
    const { json, card } = exported("x");
    expect(JSON.parse(json)).toMatchObject({
      "@odata.type": "#microsoft.graph.deviceHealthScript",
      runAs32Bit: false,
      runAsAccount: "system",
    });
    expect(Object.fromEntries(card.map(({ label, value }) => [label, value]))).toMatchObject({
      "Run this script using the logged-on credentials": "No",
      "Run script in 64-bit PowerShell": "Yes",
    });
  });

  it("detects with exit code 1, for which Intune waits", () => {
    expect(exported("x").scripts[0]?.text).toMatch(/^ *exit 1\r$/m);
  });

  it("is JSON in ASCII in which the name is data, whatever the name", () => {
    const keys = Object.keys(JSON.parse(exported("x").json));
    fc.assert(
      fc.property(hostileName, (name) => {
        const { json, scripts, card } = exported(name);
        expect(json).toMatch(/^[\n -~]*$/);
        expect(JSON.parse(json).displayName).toBe(`${name} (user tunnel)`);
        expect(Object.keys(JSON.parse(json))).toEqual(keys);
        expect(card.map(({ value }) => value)).toEqual(expect.arrayContaining(scripts.map((script) => script.name)));
      }),
      { numRuns: 30 },
    );
  });

  it("says who has to be signed in, only for a user's profile", () => {
    const notesOf = (fixture: "user" | "device") => intuneRemediation.export(fixtureJob(fixture), {}).notes.join();
    expect(notesOf("user")).toContain("when nobody is signed in");
    expect(notesOf("device")).not.toContain("signed in");
  });

  it("is stopped by what stops every delivery", () => {
    expect(intuneRemediation.blockers(jobOf("<VPNProfile/>", { name: "a/b", scope: "device" }), {})).toHaveLength(2);
  });
});
