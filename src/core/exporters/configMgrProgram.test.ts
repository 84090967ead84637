import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentsIn } from "../formats/windowsCommandLine.testkit.ts";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { configMgrProgram } from "./configMgrProgram.ts";
import { fixtureJob, jobOf } from "./exportJob.testkit.ts";

function valuesOf(fixture: "user" | "device", form: "package" | "application") {
  const { card } = configMgrProgram.export(fixtureJob(fixture), { form });
  return Object.fromEntries(card.map(({ label, value }) => [label, value]));
}

describe("the scripts for Configuration Manager", () => {
  it("run for each user who logs on, for a user's profile only", () => {
    const perUser = "Advanced: When this program is assigned to a computer";
    expect(valuesOf("user", "package")).toMatchObject({
      "Program can run": "Only when a user is logged on",
      [perUser]: "Once for every user who logs on",
    });
    expect(valuesOf("device", "package")).toMatchObject({ "Program can run": "Whether or not a user is logged on" });
    expect(valuesOf("device", "package")).not.toHaveProperty([perUser]);
  });

  it("come with a detection script only as an application", () => {
    const namesOf = (form: "package" | "application") =>
      configMgrProgram.export(fixtureJob("device"), { form }).files.map(({ name }) => name);
    expect(namesOf("package").join()).not.toContain("Detect-");
    expect(namesOf("application").join()).toContain("Detect-");
    expect(valuesOf("device", "application")).toHaveProperty(["Detection script file"]);
  });

  it("are started by command lines that hold nothing but their names, whatever the name of the profile", () => {
    fc.assert(
      fc.property(hostileName, fc.constantFrom("package", "application"), (name, form) => {
        const { files, card } = configMgrProgram.export(jobOf("<VPNProfile/>", { name }), { form });
        const lines = card.map(({ value }) => value).filter((value) => value.startsWith("powershell.exe "));
        expect(lines.map((line) => argumentsIn(line).at(-1))).toEqual([files[1]?.name, files[2]?.name]);
        expect(lines.join("\n")).toMatch(/^[\nA-Za-z0-9 ._-]*$/);
      }),
      { numRuns: 30 },
    );
  });
});
