import { describe, expect, it } from "vitest";
import { TEAP_V1, TTLS_V1 } from "./eap/namespaces.ts";
import { settings } from "./settings.ts";
import { factsOf, namespaceOf } from "./spec.ts";
import { canonicalName } from "./spellings.ts";

describe("canonicalName", () => {
  it.each([
    [TTLS_V1, "eapTtls", "EapTtls"],
    [TTLS_V1, "TrustedRootCAHashes", "TrustedRootCAHash"],
    [TEAP_V1, "eapTeap", "EapTeap"],
    [TEAP_V1, "TrustedRootCAHashes", "TrustedRootCAHash"],
  ])("in %s reads %s as %s", (namespace, written, name) => expect(canonicalName(namespace, written)).toBe(name));

  it("leaves the same words in other namespaces alone", () => {
    expect(canonicalName(TEAP_V1, "eapTtls")).toBe("eapTtls");
    expect(canonicalName("", "eapTtls")).toBe("eapTtls");
    expect(canonicalName("", "toString")).toBe("toString");
  });

  it("is the identity for every name that the vocabulary writes", () => {
    for (const { path, spec } of settings()) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      expect(canonicalName(namespaceOf(spec), name)).toBe(name);
    }
  });

  it("never takes a name away from an element that has it", () => {
    const written = new Set(settings().map(({ path, spec }) => `${namespaceOf(spec)} ${path.split("/").at(-1)}`));
    for (const { spec } of settings())
      for (const spelling of factsOf(spec).alsoSpelled ?? [])
        expect(written).not.toContain(`${namespaceOf(spec)} ${spelling}`);
  });
});
