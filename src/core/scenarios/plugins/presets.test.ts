import { describe, expect, test } from "vitest";
import { packageFamilyName } from "../../vocabulary/scalars/packageFamilyName.ts";
import { PLUGIN_PRESETS, findingCommand, presetOf } from "./presets.ts";

describe("VPN apps", () => {
  test("have names that are package family names, each once", () => {
    const names = PLUGIN_PRESETS.flatMap(({ familyName }) => familyName ?? []);
    for (const name of names) expect(packageFamilyName.codec.safeDecode(name)).toMatchObject({ success: true });
    expect(new Set(names).size).toBe(names.length);
  });

  test("are found by their name, whatever its case", () => {
    for (const preset of PLUGIN_PRESETS)
      if (preset.familyName !== null) expect(presetOf(preset.familyName.toUpperCase())).toBe(preset);
    expect(presetOf("Contoso.Vpn_0123456789abc")).toBeNull();
    expect(presetOf(undefined)).toBeNull();
  });

  test("would be found by the part of the name that is searched for", () => {
    for (const { familyName, searchFor } of PLUGIN_PRESETS) expect(familyName ?? searchFor).toContain(searchFor);
    expect(findingCommand("AzureVpn")).toBe("Get-AppxPackage *AzureVpn* | Select-Object Name, PackageFamilyName");
  });
});
