import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packageId } from "./packageId.ts";

const GUID = /^\{[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\}$/;

describe("the ID of a package", () => {
  it("is a UUID of version 8 in braces, and the same for the same profile", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fingerprint = createHash("sha256").update(text).digest("hex");
        expect(packageId(fingerprint)).toMatch(GUID);
        expect(packageId(fingerprint)).toBe(packageId(fingerprint.toUpperCase()));
      }),
    );
  });

  it("is another one for another profile", () => {
    expect(packageId("0".repeat(64))).toBe("{00000000-0000-8000-8000-000000000000}");
    expect(packageId("f".repeat(64))).toBe("{ffffffff-ffff-8fff-bfff-ffffffffffff}");
  });
});
