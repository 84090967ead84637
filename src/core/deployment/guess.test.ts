import { describe, expect, it } from "vitest";
import { fixture, parsed } from "../profile/mounted.testkit.ts";
import { guessName, guessScope } from "./guess.ts";

describe("the name of what was opened", () => {
  it.each([
    ["<VPNProfile><ProfileName>Inside</ProfileName></VPNProfile>", "outside.xml", "Inside"],
    ["<VPNProfile/>", "Head office.v2.xml", "Head office.v2"],
    ["<VPNProfile/>", null, "VPN"],
  ])("%s in %s", (text, file, name) => {
    expect(guessName(parsed(text), file)).toBe(name);
  });

  it("is the file's for an EAP configuration, or says what it is", () => {
    expect(guessName(fixture("bare-eap-host-config.xml"), "peap-tls.xml")).toBe("peap-tls");
    expect(guessName(fixture("bare-eap-host-config.xml"), null)).toBe("EAP configuration");
    expect(guessName(fixture("wlan-profile.xml"), null)).toBe("802.1X profile");
    expect(guessScope(fixture("wlan-profile.xml"))).toBe("user");
  });
});

describe("for whom what was opened is", () => {
  it.each([
    ["<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>", "device"],
    ["<VPNProfile><DeviceTunnel>True</DeviceTunnel></VPNProfile>", "device"],
    ["<VPNProfile><LockDown> TRUE </LockDown></VPNProfile>", "allUsers"],
    ["<VPNProfile><DeviceTunnel>False</DeviceTunnel></VPNProfile>", "user"],
    ["<VPNProfile><DeviceTunnel>truely</DeviceTunnel></VPNProfile>", "user"],
  ])("%s is for the %s", (text, scope) => {
    expect(guessScope(parsed(text))).toBe(scope);
  });
});
