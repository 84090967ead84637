import { describe, expect, it } from "vitest";
import { deliveryBlockers, profileBlockers } from "./blockers.ts";
import { fixture } from "../profile/mounted.testkit.ts";
import { jobOf } from "./exportJob.testkit.ts";

const rulesOf = (text: string, about: Parameters<typeof jobOf>[1] = {}) =>
  deliveryBlockers(jobOf(text, about)).map(({ rule }) => rule);

describe("blockers", () => {
  it("are none for a profile that is complete", () => {
    expect(rulesOf("<VPNProfile><AlwaysOn>true</AlwaysOn></VPNProfile>")).toEqual([]);
  });

  it("say where the XML is broken", () => {
    const [problem] = profileBlockers(jobOf("<VPNProfile><AlwaysOn></VPNProfile>"));
    expect(problem).toMatchObject({ rule: "not-well-formed", severity: "error" });
    expect(problem?.range).toBeDefined();
  });

  it.each(["<Profile/>", "<vpnProfile/>", '<VPNProfile xmlns="urn:x"/>'])("stop another root: %s", (text) => {
    expect(rulesOf(text)).toEqual(["root"]);
  });

  it.each([
    ["bare-eap-host-config.xml", "an EAP configuration and no VPN profile"],
    ["wlan-profile.xml", "a wired or wireless 802.1X profile"],
  ])("say what is to be done with %s first", (name, what) => {
    const [problem] = profileBlockers(jobOf(fixture(name).text));
    expect(problem?.rule).toBe("root");
    expect(problem?.message).toContain(what);
    expect(problem?.message).toContain("in a new profile first");
  });

  it("name what is to be filled in in EAP that stands as escaped text or in CDATA", () => {
    const inner = "<TrustedRootCA><?fill-in Thumbprint of the root?></TrustedRootCA>";
    for (const configuration of [inner.replaceAll("<", "&lt;").replaceAll(">", "&gt;"), `<![CDATA[${inner}]]>`]) {
      const text = `<VPNProfile><Configuration>${configuration}</Configuration></VPNProfile>`;
      expect(profileBlockers(jobOf(text)).map(({ message }) => message)).toEqual([
        "Configuration (Thumbprint of the root) is still to be filled in.",
      ]);
    }
  });

  it("name what is still to be filled in, with its place", () => {
    const servers = "<Servers><?fill-in VPN server name?></Servers>";
    const text = `<VPNProfile>\n<NativeProfile>${servers}</NativeProfile></VPNProfile>`;
    const [problem] = profileBlockers(jobOf(text));
    expect(problem?.message).toBe("Servers (VPN server name) is still to be filled in.");
    expect(text.slice(problem?.range?.start, problem?.range?.end)).toBe("<?fill-in VPN server name?>");
  });

  it("leave other instructions alone", () => {
    expect(rulesOf("<?xml-stylesheet href='x'?><VPNProfile><?note x?></VPNProfile>")).toEqual([]);
  });

  it("hold the profile to its scope", () => {
    const device = "<VPNProfile><DeviceTunnel> true </DeviceTunnel></VPNProfile>";
    expect(rulesOf(device, { scope: "device" })).toEqual([]);
    expect(rulesOf(device, { scope: "user" })).toEqual(["scope"]);
    expect(rulesOf(device, { scope: "allUsers" })).toEqual(["scope"]);
    expect(rulesOf("<VPNProfile/>", { scope: "device" })).toEqual(["scope"]);
    expect(rulesOf("<VPNProfile><LockDown>1</LockDown></VPNProfile>", { scope: "user" })).toEqual(["scope"]);
    expect(rulesOf("<VPNProfile><LockDown>1</LockDown></VPNProfile>", { scope: "allUsers" })).toEqual([]);
  });

  it("ask for a name", () => {
    expect(rulesOf("<VPNProfile/>", { name: "" })).toEqual(["name-empty"]);
  });
});
