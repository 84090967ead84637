import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { EAP_METHODS, describeEapMethod, eapMethod } from "./methods.ts";

describe("eapMethod", () => {
  it("knows a method by type and author together", () => {
    expect(eapMethod(21, 311)?.name).toBe("EAP-TTLS");
    expect(eapMethod(21, 67_532)).toBeNull();
    expect(eapMethod(13)?.body).toBe("Eap");
  });

  it("lists no pair twice", () => {
    expect(new Set(EAP_METHODS.map(({ type, authorId }) => `${type}/${authorId}`)).size).toBe(EAP_METHODS.length);
  });

  it("calls exactly the methods typed that the grammar has cases for", () => {
    const cases = Object.keys(at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.Eap.spec.cases);
    const typed = EAP_METHODS.filter((method) => method.typed).map(({ type }) => String(type));
    expect(typed.toSorted()).toEqual(cases.toSorted());
  });
});

describe("describeEapMethod", () => {
  it("says what is kept as XML", () => {
    expect(describeEapMethod(25)).toBe("Protected EAP (PEAP)");
    expect(describeEapMethod(21, 311)).toBe("EAP-TTLS: kept as XML");
    expect(describeEapMethod(40, 100)).toBe("EAP type 40 of author 100: kept as XML");
  });
});
