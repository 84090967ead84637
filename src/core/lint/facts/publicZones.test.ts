import { expect, test } from "vitest";
import { looksLikeDomain, publicZone } from "./publicZones.ts";

test.each([
  [".com", "ending"],
  [".de", "ending"],
  [".co.uk", "ending"],
  [".Office.com", "provider"],
  [".contoso.com", null],
  [".corp", null],
  [".local", null],
  [".blob.core.windows.net", null],
])("%s is of everyone: %s", (name, expected) => {
  expect(publicZone(name)).toBe(expected);
});

test.each([
  ["contoso.com", true],
  ["corp.local", true],
  ["contoso.co.uk", true],
  ["www.contoso.com", false],
  ["intranet", false],
])("%s looks like a domain: %s", (name, expected) => {
  expect(looksLikeDomain(name)).toBe(expected);
});
