import { describe, expect, it } from "vitest";
import { atCaret } from "./atCaret.testkit.ts";
import { targetAt } from "./target.ts";

const PROVISIONING = "http://www.microsoft.com/provisioning";
const NAMESPACES = {
  HOST: `${PROVISIONING}/EapHostConfig`,
  COMMON: `${PROVISIONING}/EapCommon`,
  TTLS: `${PROVISIONING}/EapTtlsConnectionPropertiesV1`,
};

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
    ["<EapHostConfig xmlns='HOST'><EapMe⇶thod></EapMethod></EapHostConfig>", "EapMethod"],
    ["<h:EapHostConfig xmlns:h='HOST'><h:EapMethod><Ty⇶pe xmlns='COMMON'>", "EapMethod/Type"],
    ["<WLANProfile><MSM><EAPConfig><EapHostConfig xmlns='HOST'><Config><Eap⇶Ttls xmlns='TTLS'>", "Config/EapTtls"],
    ["<LANProfile><EapHostConfig xmlns='HOST'><Config><eap⇶Ttls xmlns='TTLS'>", "Config/EapTtls"],
  ])("in a text that holds only an EAP configuration: %s", (sample, path) => {
    const written = Object.entries(NAMESPACES).reduce(
      (text, [word, uri]) => text.replace(`'${word}'`, `"${uri}"`),
      sample,
    );
    expect(at(written)?.path).toBe(`NativeProfile/Authentication/Eap/Configuration/EapHostConfig/${path}`);
  });

  it.each([
    ["<VPNProfile>⇶<Route/></VPNProfile>"],
    ["<VPNProfile><Un⇶known/></VPNProfile>"],
    ["<VPNProfile><!-- Rou⇶te --></VPNProfile>"],
    ["<WLANProfile><na⇶me>x</name></WLANProfile>"],
    ["<EapHost⇶Config/>"],
    ["⇶"],
  ])("is none in %s", (sample) => {
    expect(at(sample)).toBeNull();
  });
});
