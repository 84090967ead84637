import { describe, expect, it } from "vitest";
import type { Certificate } from "../../core/certificates/certificate.ts";
import { validityOf } from "./validity.ts";

const CERTIFICATE = { notBefore: "2025-01-01T00:00:00.000Z", notAfter: "2026-01-01T00:00:00.000Z" } as Certificate;

describe("the validity of a certificate", () => {
  it.each([
    ["2024-12-31T23:59:59Z", "Valid from 2025-01-01"],
    ["2025-01-01T00:00:00Z", "Valid until 2026-01-01"],
    ["2025-12-01T00:00:00Z", "Valid until 2026-01-01"],
    ["2025-12-02T00:00:00Z", "Expires in 30 days"],
    ["2025-12-30T12:00:00Z", "Expires in 1 day"],
    ["2025-12-31T12:00:00Z", "Expires within a day"],
    ["2026-01-01T00:00:01Z", "Expired on 2026-01-01"],
  ])("is, on %s: %s", (now, words) => {
    expect(validityOf(CERTIFICATE, new Date(now)).words).toBe(words);
  });
});
