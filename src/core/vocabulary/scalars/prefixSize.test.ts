import { describe, expect, it } from "vitest";
import { z } from "zod";
import { maskToLength } from "../../ip/prefix.ts";
import { refusalOf } from "./laws.testkit.ts";
import { IP_PROTOCOLS, ipProtocol } from "./ipProtocol.ts";
import { prefixSize } from "./prefixSize.ts";

describe("prefixSize", () => {
  it("goes from 0 to 128", () => {
    expect(z.decode(prefixSize.codec, "0")).toBe(0);
    expect(z.decode(prefixSize.codec, "128")).toBe(128);
    refusalOf(prefixSize, "129");
    refusalOf(prefixSize, "255.0.0.0");
  });

  it("takes pasted masks and slashes", () => {
    expect(prefixSize.clean?.("255.255.240.0")).toEqual({
      text: "20",
      note: "Rewrote the mask 255.255.240.0 as a prefix length.",
    });
    expect(prefixSize.clean?.("/24")).toEqual({ text: "24" });
  });

  it("labels suggestions with the mask they stand for", () => {
    for (const { text, label } of prefixSize.suggestions ?? []) {
      if (label?.startsWith("255")) expect(maskToLength(label)).toBe(Number(text));
    }
  });
});

describe("ipProtocol", () => {
  it("goes from 0 to 255", () => {
    expect(z.decode(ipProtocol.codec, "6")).toBe(6);
    refusalOf(ipProtocol, "256");
    refusalOf(ipProtocol, "TCP");
  });

  it("takes pasted names", () => {
    expect(ipProtocol.clean?.("udp")).toEqual({ text: "17", note: "UDP is protocol 17." });
    expect(new Set(IP_PROTOCOLS.map(({ text }) => text)).size).toBe(IP_PROTOCOLS.length);
  });
});
