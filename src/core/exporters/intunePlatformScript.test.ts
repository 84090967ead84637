import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { intunePlatformScript } from "./intunePlatformScript.ts";

describe("the Intune platform script", () => {
  it.each(FIXTURE_NAMES)("holds the very script that stands beside it (%s)", (fixture) => {
    const [json, script] = intunePlatformScript.export(fixtureJob(fixture), {}).files;
    const policy = JSON.parse(json?.text ?? "");
    expect(Buffer.from(policy.scriptContent, "base64").toString()).toBe(script?.text);
    expect(policy).toMatchObject({
      "@odata.type": "#microsoft.graph.deviceManagementScript",
      fileName: script?.name,
      runAs32Bit: false,
      runAsAccount: "system",
    });
  });

  it("is refused when the script is too large for Intune, with both sizes", () => {
    const [blocker] = intunePlatformScript.blockers(profileOf(200_000), {});
    expect(blocker?.message).toMatch(/^The script has 2\d\d,\d{3} bytes, .*204,800/);
    expect(intunePlatformScript.blockers(profileOf(10_000), {})).toEqual([]);
  });

  it("is JSON in ASCII in which the name is data, whatever the name", () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const [json, script] = intunePlatformScript.export(jobOf("<VPNProfile/>", { name }), {}).files;
        expect(json?.text).toMatch(/^[\n -~]*$/);
        expect(JSON.parse(json?.text ?? "")).toMatchObject({
          displayName: `${name} (user tunnel)`,
          fileName: script?.name,
        });
        expect(script?.text).toMatch(/^[\r\n -~]*$/);
      }),
      { numRuns: 30 },
    );
  });
});

function profileOf(length: number) {
  return jobOf(`<VPNProfile><!--${"x".repeat(length)}--></VPNProfile>`);
}
