import { describe, expect, it } from "vitest";
import { at } from "../profile/at.ts";
import { inventoryOf } from "../profile/inventory.ts";
import { fixture, mountedFiles, parsed, refsBelow } from "../profile/mounted.testkit.ts";
import { read, readAny } from "../profile/read.ts";
import { type AnyRef, pathKey } from "../profile/ref.ts";
import { userTunnel } from "./newProfile.ts";
import { profileAround } from "./profileAround.ts";

const { Authentication } = at.NativeProfile;
const hostConfig = Authentication.Eap.Configuration.EapHostConfig;

describe("a new profile around an EAP configuration", () => {
  it.each(mountedFiles())("signs in with every setting of $name", ({ document }) => {
    const profile = parsed(profileAround(document) ?? "");
    expect(read(profile, Authentication.UserMethod).value).toBe("Eap");
    for (const ref of refsBelow(document, hostConfig as AnyRef))
      expect(withoutLayout(readAny(profile, ref)), pathKey(ref.path)).toEqual(withoutLayout(readAny(document, ref)));
    expect(inventoryOf(profile).unknown).toEqual(inventoryOf(document).unknown);
  });

  it("is the new user tunnel, with Windows line ends, and asks what that asks", () => {
    const text = profileAround(fixture("bare-eap-host-config.xml")) ?? "";
    expect(text).not.toMatch(/[^\r]\n/);
    const without = text.replace(/\s*<Eap>[^]*<\/Eap>(?=\s*<\/Authentication>)/, "");
    expect(without).toBe(userTunnel.text);
    expect(text).toContain("\r\n          <host:EapHostConfig xmlns:host=");
    expect(text).toContain("\r\n            <host:EapMethod>");
  });

  it("declares what the configuration had from elements around it", () => {
    const text = profileAround(fixture("wlan-profile.xml")) ?? "";
    expect(text).toContain('<eap:EapHostConfig xmlns:eap="http://www.microsoft.com/provisioning/EapHostConfig">');
    expect(text).not.toContain("networking");
  });

  it.each(["<VPNProfile/>", "<Other/>", "<WLANProfile/>"])("is none for %s", (text) => {
    expect(profileAround(parsed(text))).toBeNull();
  });
});

/** A reading where blanks of any kind and number are one: lines are indented anew, also inside of kept XML. */
function withoutLayout(reading: unknown): unknown {
  return JSON.parse(JSON.stringify(reading).replace(/(?:\\[nr]| )+/g, " "));
}
