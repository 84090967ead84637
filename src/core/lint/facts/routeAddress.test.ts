import { describe, expect, it } from "vitest";
import { routeAddressKind, writtenNetwork } from "./routeAddress.ts";

describe("routeAddressKind", () => {
  it.each([
    ["10.0.0.0/8", "network"],
    ["2001:db8::/32", "network"],
    ["app.contoso.com", "name"],
    ["fileserver", "name"],
    ["https://app.contoso.com/", "name"],
    ["172.16.74.289", "other"],
    ["10.0.0", "other"],
    ["2001:db8::g", "other"],
    ["", "other"],
  ])("%j is %s", (text, kind) => {
    expect(routeAddressKind(text)).toBe(kind);
  });
});

describe("writtenNetwork", () => {
  it.each([
    ["10.0.0.0/8", "10.0.0.0", 8],
    ["10.0.0.0 / 255.0.0.0", "10.0.0.0", 8],
    ["172.21.12.5/21", "172.21.8.0", 21],
    ["2001:db8::/32", "2001:db8::", 32],
  ])("reads %s, host bits cleared", (text, Address, PrefixSize) => {
    expect(writtenNetwork(text)).toEqual({ Address, PrefixSize });
  });

  it.each(["10.0.0.0/33", "10.0.0.0/", "2001:db8::/255.0.0.0", "name/24"])("refuses %s", (text) => {
    expect(writtenNetwork(text)).toBeNull();
  });
});
