import { describe, expect, it } from "vitest";
import { nestNetworks } from "../../../core/ip/nestNetworks.ts";
import { type Inputs, type Operation, outcomeOf } from "./operations.ts";
import { overlapRows } from "./overlapRows.ts";
import { readNetworks } from "./readNetworks.ts";

describe("operations", () => {
  it.each([
    ["tidy", "10.1.2.3/8\n10.0.0.0/8", ["10.0.0.0/8"]],
    ["aggregate", "10.0.0.0-10.0.0.255\n10.0.1.0 255.255.255.0", ["10.0.0.0/23"]],
    ["subtract", "10.0.0.0/8", ["10.128.0.0/9"]],
    ["everythingExcept", "128.0.0.0/1", ["0.0.0.0/1"]],
    ["split", "10.0.0.0/23", ["10.0.0.0/24", "10.0.1.0/24"]],
    ["ranges", "10.0.0.0/24\n10.0.1.0/24", ["10.0.0.0-10.0.1.255"]],
  ] as const)("%s", (operation, text, lines) => {
    expect(outcome(operation, text)).toMatchObject({ kind: "networks", lines });
  });

  it("leave everything of IPv6 when asked", () => {
    expect(outcome("everythingExcept", "128.0.0.0/1\nfd00::/8", { hasIpv6: true })).toMatchObject({
      lines: expect.arrayContaining(["0.0.0.0/1", "::/1", "fe00::/7"]),
    });
  });

  it("make no route for everything where no network is read", () => {
    expect(outcome("everythingExcept", "my office", { hasIpv6: true })).toMatchObject({ lines: [] });
  });

  it.each(["", "x", "-1", "1e3", "33"])("refuse the prefix length %j", (length) => {
    expect(outcome("split", "10.0.0.0/23", { length })).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/\.$/),
    });
  });
});

describe("overlaps", () => {
  it("are said in words, and where they lie in the outermost network", () => {
    const { networks } = readNetworks("10.0.0.0/8\n10.128.0.0/9\n10.192.0.0/10\n11.0.0.0/8\n12.0.0.0/8\n12.0.0.0/8");
    expect(overlapRows(nestNetworks(networks))).toEqual([
      { text: "10.0.0.0/8", words: "holds the following", depth: 0, start: 0, share: 1 },
      { text: "10.128.0.0/9", words: "lies in 10.0.0.0/8", depth: 1, start: 0.5, share: 0.5 },
      { text: "10.192.0.0/10", words: "lies in 10.128.0.0/9", depth: 2, start: 0.75, share: 0.25 },
      { text: "12.0.0.0/8", words: "named twice", depth: 0, start: 0, share: 1 },
    ]);
  });
});

function outcome(operation: Operation, text: string, more: Partial<Inputs> = {}) {
  const others = readNetworks("10.0.0.0/9").networks;
  return outcomeOf(operation, {
    networks: readNetworks(text).networks,
    others,
    length: "/24",
    hasIpv6: false,
    ...more,
  });
}
