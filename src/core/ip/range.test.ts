import { describe, expect, it } from "vitest";
import { formatIp } from "./address.ts";
import { normalizeRange, parseRange } from "./range.ts";

function spoken(text: string): string | null {
  const range = parseRange(text);
  return range === null ? null : `${formatIp(range.first)} to ${formatIp(range.last)}`;
}

describe("parseRange", () => {
  it.each([
    ["10.0.0.1", "10.0.0.1 to 10.0.0.1"],
    ["10.0.0.0/8", "10.0.0.0 to 10.255.255.255"],
    ["172.21.12.5/21", "172.21.8.0 to 172.21.15.255"],
    ["1.1.1.1-2.2.2.2", "1.1.1.1 to 2.2.2.2"],
    ["1.1.1.1 - 2.2.2.2", "1.1.1.1 to 2.2.2.2"],
    ["2001:db8::/127", "2001:db8:: to 2001:db8::1"],
  ])("reads %s", (text, expected) => {
    expect(spoken(text)).toBe(expected);
  });

  it.each([
    "",
    "-",
    "10.0.0.1-",
    "10.0.0.2-10.0.0.1",
    "10.0.0.1-::1",
    "10.0.0.1-10.0.0.2-10.0.0.3",
    "10.0.0.0/8-10.0.0.1",
    "any",
  ])("refuses %j", (text) => {
    expect(parseRange(text)).toBeNull();
    expect(normalizeRange(text)).toBeNull();
  });
});

describe("normalizeRange", () => {
  it("keeps the notation and respells the addresses", () => {
    expect(normalizeRange("2001:0DB8::/32")).toBe("2001:db8::/32");
    expect(normalizeRange("1.1.1.1 - 2.2.2.2")).toBe("1.1.1.1-2.2.2.2");
    expect(normalizeRange("172.21.12.5/21")).toBe("172.21.12.5/21");
  });
});
