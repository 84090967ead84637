import { describe, expect, it } from "vitest";
import type { Situation, Value } from "./spec.ts";
import { trafficFilter } from "./trafficFilter.ts";

type Filter = Value<typeof trafficFilter>;

const { LocalAddressRanges, RemotePortRanges, RoutingPolicyType } = trafficFilter.children;

function situation(values: Readonly<Record<string, unknown>>): Situation {
  return { scope: "user", value: (path) => values[path] };
}

describe("a traffic filter", () => {
  it("uses ports only with TCP and UDP", () => {
    const withProtocol = (protocol?: number) =>
      RemotePortRanges.applies?.when(situation({ "TrafficFilter/Protocol": protocol }));
    expect([6, 17, 1, undefined].map(withProtocol)).toEqual([true, true, false, false]);
  });

  it("takes a routing policy only for an app or claims", () => {
    expect(RoutingPolicyType.applies?.when(situation({}))).toBe(false);
    expect(RoutingPolicyType.applies?.when(situation({ "TrafficFilter/App/Id": "SYSTEM" }))).toBe(true);
    expect(RoutingPolicyType.applies?.when(situation({ "TrafficFilter/Claims": "D:(A;;CC;;;AU)" }))).toBe(true);
  });

  it("ignores local addresses beside remote ones", () => {
    const withRemote = situation({ "TrafficFilter/RemoteAddressRanges": ["10.0.0.0/8"] });
    expect(LocalAddressRanges.applies?.when(withRemote)).toBe(false);
  });

  it("has a typed value", () => {
    const filter = { App: { Id: "SYSTEM" }, Protocol: 6, RemotePortRanges: [{ from: 443, to: 443 }] } satisfies Filter;
    expect(filter.Protocol).toBe(6);
    // @ts-expect-error There is no third direction.
    const wrong: Filter = { Direction: "Both" };
    expect(wrong).toBeDefined();
  });
});
