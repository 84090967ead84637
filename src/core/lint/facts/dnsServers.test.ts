import { expect, test } from "vitest";
import { dnsServerKind } from "./dnsServers.ts";

test.each([
  ["0.0.0.0", "unusable"],
  ["239.1.1.1", "unusable"],
  ["::", "unusable"],
  ["127.0.0.53", "loopback"],
  ["::1", "loopback"],
  ["9.9.9.9", "publicResolver"],
  ["172.31.0.1", "internal"],
  ["fd00::53", "internal"],
  ["172.32.0.1", "other"],
  ["dc1", "other"],
] as const)("%s is %s", (address, kind) => {
  expect(dnsServerKind(address)).toBe(kind);
});
