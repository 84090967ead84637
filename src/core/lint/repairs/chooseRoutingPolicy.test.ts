import { expect, it } from "vitest";
import type { VpnProfile } from "../../profile/at.ts";
import { chooseRoutingPolicy } from "./chooseRoutingPolicy.ts";

it.each<[string, VpnProfile, readonly string[]]>([
  ["either tunnel for a user", {}, ["Make it a split tunnel", "Make it a force tunnel"]],
  ["a split tunnel for the device", { DeviceTunnel: true }, ["Make it a split tunnel"]],
  ["a force tunnel with LockDown", { LockDown: true }, ["Make it a force tunnel"]],
])("offers %s", (_, profile, titles) => {
  expect(chooseRoutingPolicy(profile).map(({ title }) => title)).toEqual(titles);
});
