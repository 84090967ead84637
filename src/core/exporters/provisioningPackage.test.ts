import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentsIn } from "../formats/windowsCommandLine.testkit.ts";
import { unescapeOnce } from "../xml/escape.ts";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { provisioningPackage } from "./provisioningPackage.ts";

const { defaults } = provisioningPackage;
const DEVICE = jobOf("<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>", { scope: "device" });

function customizations(job = DEVICE, options = defaults): string {
  const { files } = provisioningPackage.export(job, options);
  return files.find(({ name }) => name === "customizations.xml")?.text ?? "";
}

function contentOf(xml: string, element: string): string {
  return unescapeOnce(new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "").text;
}

describe("the provisioning package", () => {
  it("is refused for one user, with the reason", () => {
    const [blocker] = provisioningPackage.blockers(fixtureJob("user"), defaults);
    expect(blocker?.message).toContain("no user");
    expect(provisioningPackage.blockers(fixtureJob("allUsers"), defaults)).toEqual([]);
    expect(provisioningPackage.blockers(fixtureJob("device"), defaults)).toEqual([]);
  });

  it.each([
    [{ version: "1" }, "package-version"],
    [{ version: "" }, "package-version"],
    [{ version: "1.0.0.0.0" }, "package-version"],
    [{ folder: "AlwaysOnVPN" }, "build-folder"],
    [{ folder: 'C:\\a"b' }, "build-folder"],
    [{ folder: "C:" }, "build-folder"],
    [{ packageName: " " }, "package-name"],
  ])("refuses %j", (option, rule) => {
    const blockers = provisioningPackage.blockers(DEVICE, { ...defaults, ...option });
    expect(blockers.map((problem) => problem.rule)).toEqual([rule]);
  });

  it.each(["C:\\", "D:\\Build folder\\VPN", "C:\\AlwaysOnVPN\\", "\\\\server\\share"])(
    "takes the folder %s",
    (folder) => {
      expect(provisioningPackage.blockers(DEVICE, { ...defaults, folder })).toEqual([]);
      expect(contentOf(customizations(DEVICE, { ...defaults, folder }), "CommandFile")).toBe(
        `${folder.replace(/\\$/, "")}\\Install-Contoso-VPN.ps1`,
      );
    },
  );

  it("runs the script that it names, and asks icd.exe for the paths that it names, whatever they are", () => {
    fc.assert(
      fc.property(hostileName, hostileName, (name, other) => {
        const folder = `C:\\${other.replace(/[/:*?"<>|\p{Cc}\p{Cs}]|\\+$/gu, "")}`;
        const options = { ...defaults, packageName: other, folder };
        const job = { ...DEVICE, name };
        const { files, steps } = provisioningPackage.export(job, options);
        const xml = customizations(job, options);
        expect(argumentsIn(contentOf(xml, "CommandLine")).at(-1)).toBe(files[1]?.name);
        expect(contentOf(xml, "CommandFile").endsWith(`\\${files[1]?.name}`)).toBe(true);
        expect(steps.join("\n")).toContain("+Overwrite");
      }),
      { numRuns: 50 },
    );
  });

  it("has the ID of its profile, so that the same profile is the same package", () => {
    const other = jobOf("<VPNProfile><DeviceTunnel>1</DeviceTunnel></VPNProfile>", { scope: "device" });
    expect(contentOf(customizations(), "ID")).toBe(
      contentOf(customizations(DEVICE, { ...defaults, version: "2.0" }), "ID"),
    );
    expect(contentOf(customizations(other), "ID")).not.toBe(contentOf(customizations(), "ID"));
  });
});
