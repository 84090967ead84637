import { describe, expect, it } from "vitest";
import { flagAt, listAt, namesOf, odataType, propertyOf, textAt, typeOf } from "./graphObject.ts";

describe("a Graph object", () => {
  it("is read in camel case, in Pascal case, and from AdditionalProperties", () => {
    expect(textAt({ omaUri: "a" }, "omaUri")).toBe("a");
    expect(textAt({ OmaUri: "a" }, "omaUri")).toBe("a");
    expect(textAt({ OmaUri: null, AdditionalProperties: { omaUri: "a" } }, "omaUri")).toBe("a");
    expect(textAt({ additionalProperties: { OmaUri: "a" } }, "omaUri")).toBe("a");
    expect(propertyOf({}, "toString")).toBeUndefined();
  });

  it("names its type with or without what stands before it", () => {
    for (const type of ["#microsoft.graph.vpnRoute", "microsoft.graph.vpnRoute", "vpnRoute"])
      expect(typeOf({ "@odata.type": type })).toBe("vpnRoute");
    expect(typeOf({ OdataType: odataType("vpnRoute") })).toBe("vpnRoute");
    expect(typeOf({ AdditionalProperties: { "@odata.type": odataType("vpnRoute") } })).toBe("vpnRoute");
    expect(typeOf({})).toBeNull();
  });

  it("has flags as words and lists of one as objects where PowerShell wrote it", () => {
    expect(flagAt({ isEncrypted: "True" }, "isEncrypted")).toBe(true);
    expect(flagAt({ isEncrypted: false }, "isEncrypted")).toBe(false);
    expect(flagAt({ isEncrypted: null }, "isEncrypted")).toBeNull();
    expect(listAt({ omaSettings: { omaUri: "a" } }, "omaSettings")).toEqual([{ omaUri: "a" }]);
    expect(listAt({ omaSettings: "System.Object[]" }, "omaSettings")).toEqual([]);
  });

  it("tells all its names once", () => {
    expect(namesOf({ Id: 1, AdditionalProperties: { id: 1, eapXml: "" } })).toEqual(["id", "eapXml"]);
  });
});
