import { describe, expect, test } from "vitest";
import { pathKey } from "../../profile/ref.ts";
import { mentionsOf, protocolsOf, usesOnly } from "./tunnelProtocols.ts";

const list = {
  NativeProtocolType: "ProtocolList",
  ProtocolList: { NativeProtocol: [{ Type: "Ikev2" }, { Type: "Pptp" }] },
} as const;

describe("the protocols that a connection may use", () => {
  test("all of them, while none is chosen or with Automatic", () => {
    expect(protocolsOf({})).toEqual(["IKEv2", "SSTP", "L2TP", "PPTP"]);
    expect(protocolsOf({ NativeProtocolType: "Automatic" })).toHaveLength(4);
  });

  test("the chosen one, or those of the list", () => {
    expect(protocolsOf({ NativeProtocolType: "SSTP" })).toEqual(["SSTP"]);
    expect(protocolsOf(list)).toEqual(["IKEv2", "PPTP"]);
  });

  test("a list that is not chosen does not count", () => {
    expect(protocolsOf({ ...list, NativeProtocolType: "IKEv2" })).toEqual(["IKEv2"]);
    expect(usesOnly({ ...list, NativeProtocolType: "IKEv2" }, "IKEv2")).toBe(true);
    expect(usesOnly(list, "IKEv2")).toBe(false);
  });

  test("a protocol is named where it is chosen or listed, and not by Automatic", () => {
    const places = (native: Parameters<typeof mentionsOf>[0]) =>
      mentionsOf(native, "PPTP").map(({ ref }) => pathKey(ref.path));
    expect(places({ NativeProtocolType: "PPTP" })).toEqual(["NativeProfile/NativeProtocolType"]);
    expect(places(list)).toEqual(["NativeProfile/ProtocolList/NativeProtocol[1]/Type"]);
    expect(places({ NativeProtocolType: "Automatic" })).toEqual([]);
  });
});
