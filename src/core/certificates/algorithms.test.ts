import { expect, it, test } from "vitest";
import { describeKey, signatureName } from "./algorithms.ts";

it.each([
  ["1.2.840.113549.1.1.1", 4096, null, { algorithm: "RSA", bits: 4096, curve: null }],
  ["1.2.840.10045.2.1", null, "1.3.132.0.34", { algorithm: "EC", bits: 384, curve: "P-384" }],
  ["1.2.840.10045.2.1", null, "1.2.3", { algorithm: "EC", bits: null, curve: "1.2.3" }],
  ["1.2.840.10045.2.1", null, null, { algorithm: "EC", bits: null, curve: null }],
  ["1.3.101.113", null, null, { algorithm: "Ed448", bits: 456, curve: null }],
  ["1.2.3", null, null, { algorithm: "1.2.3", bits: null, curve: null }],
])("a key of %s is described", (oid, modulusBits, curve, key) => {
  expect(describeKey(oid, modulusBits, curve)).toEqual(key);
});

test("a signature without a name keeps its identifier", () => {
  expect([signatureName("1.2.840.113549.1.1.11"), signatureName("1.2.3")]).toEqual(["SHA-256 with RSA", "1.2.3"]);
});
