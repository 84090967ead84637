import { describe, expect, it } from "vitest";
import { type IpRange, parseRange } from "../../ip/range.ts";
import { homeNetworksIn, isOfMicrosoft365, isPrivate, isPublic, specialUseOf } from "./knownNetworks.ts";

const range = (text: string) => parseRange(text) as IpRange;

describe("known networks", () => {
  it.each(["10.1.2.0/24", "172.31.255.255", "192.168.0.0/16", "100.64.0.0/10", "fd00::1"])("%s is private", (text) => {
    expect(isPrivate(range(text))).toBe(true);
    expect(isPublic(range(text))).toBe(false);
  });

  it.each(["8.8.8.8", "40.96.0.0/13", "172.32.0.0/16", "2606:4700::/32"])("%s is public", (text) => {
    expect(isPublic(range(text))).toBe(true);
    expect(isPrivate(range(text))).toBe(false);
  });

  it.each(["0.0.0.0/0", "8.0.0.0/5", "::/0", "203.0.113.7"])("%s is neither", (text) => {
    expect(isPublic(range(text))).toBe(false);
    expect(isPrivate(range(text))).toBe(false);
  });

  it("says what is special about addresses that are not routed", () => {
    expect(specialUseOf(range("224.0.0.251"))).toBe("multicast");
    expect(specialUseOf(range("fe80::/64"))).toBe("link-local");
    expect(specialUseOf(range("0.0.0.0/0"))).toBeNull();
    expect(specialUseOf(range("10.0.0.0/8"))).toBeNull();
  });

  it("names the home networks that a range holds, not those that it is part of", () => {
    expect(homeNetworksIn(range("192.168.0.0/23"))).toEqual(["192.168.0.0/24", "192.168.1.0/24"]);
    expect(homeNetworksIn(range("192.168.1.10"))).toEqual([]);
  });

  it("recognises a network of Microsoft 365", () => {
    expect(isOfMicrosoft365("40.96.0.0/13")).toBe(true);
    expect(isOfMicrosoft365("40.96.0.0/14")).toBe(false);
  });
});
