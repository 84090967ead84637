import { describe, expect, it } from "vitest";
import { at } from "../../profile/at.ts";
import { EAP_METHODS, INNER_EAP_METHODS, eapMethod } from "./methods.ts";

const { Config } = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig;

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}

describe("eapMethod", () => {
  it("knows a method by type and author together", () => {
    expect(eapMethod(21, 311)?.name).toBe("EAP-TTLS");
    expect(eapMethod(21, 67_532)).toBeNull();
    expect(eapMethod(13)?.body).toBe("Eap");
  });
});

describe("the methods of Windows", () => {
  it("differ in their ids and in their keys", () => {
    expect(sorted(EAP_METHODS.map(({ type, authorId }) => `${type}/${authorId}`))).toHaveLength(EAP_METHODS.length);
    expect(sorted(EAP_METHODS.map(({ key }) => key))).toHaveLength(EAP_METHODS.length);
  });

  it("have settings in the element that they name, all of them", () => {
    expect(sorted(EAP_METHODS.map(({ body }) => body))).toEqual(sorted(Object.keys(Config.spec.children)));
  });

  it("share the element of the older methods by type, and only these have author 0", () => {
    const older = EAP_METHODS.filter(({ body }) => body === "Eap");
    expect(sorted(older.map(({ type }) => String(type)))).toEqual(sorted(Object.keys(Config.Eap.spec.cases)));
    expect(EAP_METHODS.filter(({ authorId }) => authorId === 0)).toEqual(older);
  });

  it("may stand inside a tunnel where the grammar has a case for them", () => {
    const inner = INNER_EAP_METHODS.map(({ type }) => String(type));
    const { EapHostConfig, Eap } = Config.EapTtls.Phase2Authentication;
    for (const { spec } of [EapHostConfig.Config.Eap, Eap, Config.Eap.case("25").EapType.Eap])
      expect(Object.keys(spec.cases)).toEqual(inner);
  });

  it("say one sentence each", () => {
    for (const { says } of EAP_METHODS) expect(says).toMatch(/^[A-Z].*\.$/);
    expect(sorted(EAP_METHODS.map(({ says }) => says))).toHaveLength(EAP_METHODS.length);
  });
});
