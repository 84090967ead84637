import { describe, expect, it } from "vitest";
import { atCaret } from "./atCaret.testkit.ts";
import { targetAt } from "./target.ts";

function at(sample: string) {
  const { text, offset } = atCaret(sample);
  const target = targetAt(text, offset);
  return target === null ? null : { path: target.path, over: text.slice(target.range.start, target.range.end) };
}

describe("the setting at a place", () => {
  it.each([
    ["<VPNProfile><Rou⇶te></Route></VPNProfile>", { path: "Route", over: "Route" }],
    ["<VPNProfile><Route></Rou⇶te></VPNProfile>", { path: "Route", over: "Route" }],
    ["<VPNProfile><Route><Metric>1⇶2</Metric></Route></VPNProfile>", { path: "Route/Metric", over: "12" }],
    ["<VPNProfile><Always⇶On/></VPNProfile>", { path: "AlwaysOn", over: "AlwaysOn" }],
    ["<VPN⇶Profile/>", { path: "", over: "VPNProfile" }],
    ["<VPNProfile><Route><Metric>1⇶2</VPNProfile>", { path: "Route/Metric", over: "12" }],
  ])("%s", (sample, expected) => {
    expect(at(sample)).toEqual(expected);
  });

  it.each([
    ["<VPNProfile>⇶<Route/></VPNProfile>"],
    ["<VPNProfile><Un⇶known/></VPNProfile>"],
    ["<VPNProfile><!-- Rou⇶te --></VPNProfile>"],
    ["⇶"],
  ])("is none in %s", (sample) => {
    expect(at(sample)).toBeNull();
  });
});
