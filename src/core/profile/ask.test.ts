import { describe, expect, it } from "vitest";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { at } from "./at.ts";
import { ask, editsOf } from "./changes.ts";
import { read } from "./read.ts";

const { Servers } = at.NativeProfile;

function asked(text: string, change = ask(Servers, "Public name of the VPN server")): string {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return applyEdits(text, editsOf(parsed.value, change));
}

function readIn(text: string) {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return read(parsed.value, Servers);
}

describe("asking for a value", () => {
  it("leaves a question where the setting belongs, which reads as not configured", () => {
    const text = asked("<VPNProfile>\n</VPNProfile>");
    expect(text).toContain("<Servers><?fill-in Public name of the VPN server?></Servers>");
    expect(readIn(text)).toMatchObject({ value: undefined, placeholder: "Public name of the VPN server" });
  });

  it("takes the place of an empty element and of another question", () => {
    for (const inside of ["", "<?fill-in Server?>"]) {
      const text = `<VPNProfile><NativeProfile><Servers>${inside}</Servers></NativeProfile></VPNProfile>`;
      expect(readIn(asked(text)).placeholder).toBe("Public name of the VPN server");
    }
  });

  it("keeps what stands there, and does not ask twice", () => {
    const standing = "<VPNProfile><NativeProfile><Servers>vpn.contoso.com</Servers></NativeProfile></VPNProfile>";
    expect(asked(standing)).toBe(standing);
    const once = asked("<VPNProfile/>");
    expect(asked(once)).toBe(once);
  });

  it("gives a list of values one entry to fill in", () => {
    const roots =
      at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.Eap.case("13").EapType.ServerValidation
        .TrustedRootCA;
    const once = asked("<VPNProfile/>", ask(roots, "Thumbprint of the root"));
    expect(once).toContain("<TrustedRootCA><?fill-in Thumbprint of the root?></TrustedRootCA>");
    expect(asked(once, ask(roots, "Thumbprint of the root"))).toBe(once);
  });
});
