import { describe, expect, it } from "vitest";
import { decodeBytes } from "../xml/encoding.ts";
import { parseReg } from "../formats/regFile.ts";
import { regText } from "../formats/regValue.ts";
import { jobOf } from "./exportJob.testkit.ts";
import { groupPolicyAovpnManager as exporter } from "./groupPolicyAovpnManager.ts";

const TEXT = "<VPNProfile>\r\n  <DeviceTunnel>true</DeviceTunnel>\r\n\r\n  <!-- Zürich -->\r\n</VPNProfile>\r\n";
const JOB = jobOf(TEXT, { scope: "device", name: "Zürich VPN" });

describe("the policy of aovpn-manager", () => {
  it("is a registry file in UTF-16 with the name and the lines", () => {
    const { files, profileXml } = exporter.export(JOB, { delivery: "reg" });
    const { text, encoding } = decodeBytes(files[0]?.bytes ?? new Uint8Array());
    expect(encoding).toEqual({ name: "utf-16le", bom: true });
    expect(text).toBe(files[0]?.text);
    const [key] = parseReg(text).keys;
    expect(key?.path).toBe("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVpnManager");
    expect(key?.entries.map(({ name, value }) => [name, value?.type, regText(value)])).toEqual([
      ["ConnectionName", "sz", "Zürich VPN"],
      ["Profile", "multiSz", profileXml],
    ]);
    expect(profileXml).toBe("<VPNProfile>\n  <DeviceTunnel>true</DeviceTunnel>\n  <!-- Zürich -->\n</VPNProfile>");
  });

  it("may be a script", () => {
    const [file] = exporter.export(JOB, { delivery: "script" }).files;
    expect(file?.name).toBe("Set-Zurich-VPN.aovpn-manager.ps1");
    expect(file?.text).toMatch(/^[\t\r\n -~]*$/);
  });

  it("makes a profile of one user one of all users, and says so", () => {
    expect(exporter.export(jobOf("<VPNProfile/>"), exporter.defaults).losses).toEqual([
      expect.stringContaining("all users"),
    ]);
    expect(exporter.export(JOB, exporter.defaults).losses).toEqual([]);
  });
});
