import { describe, expect, it } from "vitest";
import { vpnProfile } from "./profile.ts";
import { settingAt, settings } from "./settings.ts";

describe("settings", () => {
  it("puts parents before children", () => {
    const seen = new Set([""]);
    for (const { path } of settings()) {
      expect(seen, path).toContain(path.split("/").slice(0, -1).join("/"));
      seen.add(path);
    }
  });

  it("finds a setting by its names, and nothing where there is none", () => {
    expect(settingAt(["NativeProfile", "Servers"])?.spec).toBe(vpnProfile.children.NativeProfile.children.Servers);
    expect(settingAt(["Route", "Address"])?.depth).toBe(2);
    expect(settingAt(["NativeProfile", "servers"])).toBeNull();
    expect(settingAt([])).toBeNull();
  });

  it("says for which method a setting of EAP stands", () => {
    const tagsOf = (path: string) =>
      settings()
        .filter((setting) => setting.path.endsWith(path))
        .map(({ cases }) => cases);
    expect(tagsOf("Authentication/UserMethod")).toEqual([[]]);
    expect(settings().some(({ cases }) => cases.includes("13"))).toBe(true);
  });
});
