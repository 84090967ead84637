import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseXml } from "../../xml/parse.ts";
import { customizationsXml } from "./customizationsXml.ts";
import { hostileName } from "./hostileNames.testkit.ts";

const PLAIN = {
  id: "{00000000-0000-8000-8000-000000000000}",
  packageName: "AlwaysOnVPN",
  version: "1.0",
  commandName: "Install",
  commandFile: "C:\\AlwaysOnVPN\\Install.ps1",
  commandLine: 'powershell.exe -File "a b.ps1"',
};

describe("the answer file of a provisioning package", () => {
  it("has the elements of packages that others build, in CRLF", () => {
    const text = customizationsXml(PLAIN);
    expect(text).not.toMatch(/(?<!\r)\n/);
    expect(text).toContain("<CommandFile>C:\\AlwaysOnVPN\\Install.ps1</CommandFile>");
    expect([...text.matchAll(/<([A-Za-z]+)[ >]/g)].map(([, name]) => name).join(" ")).toBe(
      "WindowsCustomizations PackageConfig ID Name Version OwnerType Rank Notes Settings Customizations Common " +
        "ProvisioningCommands PrimaryContext Command CommandConfig CommandFile CommandLine ContinueInstall " +
        "RestartRequired ReturnCodeRestart ReturnCodeSuccess",
    );
  });

  it("is well-formed with the same elements, whatever the values are", () => {
    const count = elementsIn(customizationsXml(PLAIN));
    fc.assert(
      fc.property(hostileName, hostileName, (one, other) => {
        const text = customizationsXml({ ...PLAIN, packageName: one, commandName: other, commandLine: one });
        expect(parseXml(text).ok).toBe(true);
        expect(elementsIn(text)).toBe(count);
      }),
    );
  });
});

function elementsIn(text: string): number {
  return text.split(/<[A-Za-z]/).length;
}
