import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { omaUri } from "./omaUri.ts";

describe("the OMA-URI", () => {
  it("begins with the user or the device", () => {
    expect(omaUri("user", "Contoso VPN")).toBe("./User/Vendor/MSFT/VPNv2/Contoso%20VPN/ProfileXML");
    expect(omaUri("device", "a")).toBe("./Device/Vendor/MSFT/VPNv2/a/ProfileXML");
    expect(omaUri("allUsers", "a")).toBe("./Device/Vendor/MSFT/VPNv2/a/ProfileXML");
  });

  it("always has the name in one segment, from which it can be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const segments = omaUri("user", name).split("/");
        expect(segments).toHaveLength(7);
        expect(decodeURIComponent(segments[5] ?? "")).toBe(name);
      }),
    );
  });
});
