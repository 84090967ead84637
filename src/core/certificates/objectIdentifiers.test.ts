import { expect, test } from "vitest";
import { attestationPolicies, objectIdentifierName, usages } from "./objectIdentifiers.ts";

test("every identifier that decides something has a name", () => {
  const known = [...Object.values(usages), ...Object.values(attestationPolicies)];
  expect(known.filter((oid) => objectIdentifierName(oid) === null)).toEqual([]);
});

test("names are those of Windows, and unknown identifiers have none", () => {
  expect(objectIdentifierName("1.3.6.1.4.1.311.20.2.2")).toBe("Smart Card Logon");
  expect(objectIdentifierName("1.3.6.1.4.1.311.21.31")).toBe(
    "TPM attestation by endorsement certificate (medium assurance)",
  );
  expect(objectIdentifierName("1.3.6.1.4.1.55555.10.1")).toBeNull();
});
