import { describe, expect, it } from "vitest";
import { type IpRange, parseRange } from "../../ip/range.ts";
import type { VpnProfile } from "../../profile/at.ts";
import type { Context, ContextKey } from "../context.ts";
import type { Look, OtherProfile } from "../rule.ts";
import { classNetworksOf, leftOutFinder, saysWhatItTakes } from "./splitTunnel.ts";

const route = (Address: string, PrefixSize: number) => ({ Address, PrefixSize });
const split = { RoutingPolicyType: "SplitTunnel", DisableClassBasedDefaultRoute: true } as const;
const range = (text: string) => parseRange(text) as IpRange;

/** What a rule looks at, with a note of what it asks. */
function looking(profile: VpnProfile, context: Context = {}, others: readonly VpnProfile[] = []) {
  const asked: ContextKey[] = [];
  const ask = <K extends ContextKey>(key: K) => {
    asked.push(key);
    return context[key];
  };
  const neighbours = others.map((other): OtherProfile => ({ name: "Other", scope: "user", profile: other }));
  const look = { profile, others: neighbours, ask } satisfies Pick<Look, "profile" | "others" | "ask">;
  return { look: look as unknown as Look, asked };
}

function isLeftOut(text: string, ...given: Parameters<typeof looking>): boolean {
  return leftOutFinder(looking(...given).look)(range(text));
}

describe("classNetworksOf", () => {
  it.each([
    ["10.8.0.0/16", ["10.0.0.0/8"]],
    ["172.20.8.0/22", ["172.20.0.0/16"]],
    ["192.168.7.0/25", ["192.168.7.0/24"]],
    ["172.16.0.0/12", ["172.16.0.0/12"]],
    ["10.8.0.0/16, 192.168.7.0/24", ["10.0.0.0/8", "192.168.7.0/24"]],
    ["2001:db8::/64, nonsense", []],
  ])("finds those of %s", (pool, networks) => {
    expect(classNetworksOf(pool).map(({ cidr }) => cidr)).toEqual(networks);
  });
});

describe("leftOutFinder", () => {
  const profile = { NativeProfile: split, Route: [route("10.1.0.0", 16)] };

  it("is sure when no route leads there and the class-based route is off", () => {
    expect(isLeftOut("10.2.0.1", profile)).toBe(true);
    expect(isLeftOut("10.1.2.3", profile)).toBe(false);
    expect(isLeftOut("10.0.0.0/8", profile)).toBe(false);
  });

  it("looks at the other profiles", () => {
    expect(isLeftOut("10.2.0.1", profile, {}, [{ Route: [route("10.2.0.0", 24)] }])).toBe(false);
    expect(isLeftOut("10.2.0.1", profile, {}, [{ NativeProfile: { RoutingPolicyType: "ForceTunnel" } }])).toBe(false);
    expect(isLeftOut("10.2.0.1", profile, {}, [{ Route: [route("10.3.0.0", 24)] }])).toBe(true);
  });

  it("asks for the pool only when the class-based route decides", () => {
    const open = { ...profile, NativeProfile: { RoutingPolicyType: "SplitTunnel" } } as const;
    const { look, asked } = looking(open);
    const find = leftOutFinder(look);
    expect(find(range("10.1.2.3"))).toBe(false);
    expect(asked).toEqual([]);
    expect(find(range("10.2.0.1"))).toBe(false);
    expect(asked).toEqual(["addressPool"]);
    expect(isLeftOut("10.2.0.1", open, { addressPool: "10.8.0.0/16" })).toBe(false);
    expect(isLeftOut("192.168.1.1", open, { addressPool: "10.8.0.0/16" })).toBe(true);
  });
});

describe("saysWhatItTakes", () => {
  it.each<[string, VpnProfile, boolean]>([
    ["a split tunnel with readable routes", { NativeProfile: split, Route: [route("10.0.0.0", 8)] }, true],
    ["no routes", { NativeProfile: split }, false],
    ["a row whose address is not readable", { NativeProfile: split, Route: [{ PrefixSize: 8 }] }, false],
    ["no routing policy", { NativeProfile: {}, Route: [route("10.0.0.0", 8)] }, false],
    [
      "routes that the gateway names",
      { NativeProfile: { ...split, PlumbIKEv2TSAsRoutes: true }, Route: [route("10.0.0.0", 8)] },
      false,
    ],
    [
      "an app that has a tunnel of its own",
      {
        NativeProfile: split,
        Route: [route("10.0.0.0", 8)],
        TrafficFilter: [{ App: { Id: "SYSTEM" }, RoutingPolicyType: "ForceTunnel" }],
      },
      false,
    ],
  ])("%s", (_, profile, expected) => {
    expect(saysWhatItTakes(profile)).toBe(expected);
  });
});
