import { expect, test } from "vitest";
import { vpnProfile } from "../vocabulary/profile.ts";
import { childrenOf, namespaceOf } from "../vocabulary/spec.ts";
import { at } from "./at.ts";
import { childSpec, pathKey, pathText } from "./ref.ts";

test("a ref leads where its names say, through rows and cases", () => {
  expect(pathKey(at.Route.at(2).PrefixSize.path)).toBe("Route[2]/PrefixSize");
  expect(pathKey(at.NativeProfile.CryptographySuite.CipherTransformConstants.path)).toBe(
    "NativeProfile/CryptographySuite/CipherTransformConstants",
  );
});

test("a ref has a child for each that the vocabulary has", () => {
  for (const [name, spec] of Object.entries(childrenOf(vpnProfile))) {
    const child = at[name as keyof typeof vpnProfile.children];
    expect(child.spec).toBe(spec);
    expect(child.path).toEqual([{ name, namespace: namespaceOf(spec) }]);
  }
});

test("a row is asked for without touching the list or other rows", () => {
  const [first, second] = [at.Route.at(0), at.Route.at(1)];
  expect([first, second, at.Route].map(({ path }) => pathKey(path))).toEqual(["Route[0]", "Route[1]", "Route"]);
  expect(first.spec).toBe(second.spec);
});

test("the cases of a choice have children of their own, and the choice its tag", () => {
  const method = at.NativeProfile.Authentication.Eap.Configuration.EapHostConfig.Config.Eap;
  const names = (ref: object) => Object.getOwnPropertyNames(Object.getPrototypeOf(ref));
  expect(names(method)).toEqual(expect.arrayContaining(["Type", "case"]));
  expect(names(method.case("13"))).toEqual(expect.arrayContaining(["Type", "EapType"]));
  expect(names(method)).not.toContain("EapType");
  expect(pathText(method.case("13").EapType.path)).toBe(`${pathText(method.path)}/EapType`);
});

test("a child is known by name and namespace, and nothing else is", () => {
  expect(childSpec(vpnProfile, { name: "Route", namespace: "" })).toBe(vpnProfile.children.Route);
  expect(childSpec(vpnProfile, { name: "Route", namespace: "urn:other" })).toBeNull();
  expect(childSpec(vpnProfile, { name: "constructor", namespace: "" })).toBeNull();
});
