import { describe, expect, it, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import type { CERTIFICATE_FILES } from "./certificates.testkit.ts";
import { certificate } from "./certificates.testkit.ts";
import { isFromEntra, type Role, roleOf } from "./role.ts";

const ROLES: Readonly<Record<(typeof CERTIFICATE_FILES)[number], Role>> = {
  "any-purpose.cer": "client",
  "entra-client.cer": "client",
  "entra-root.cer": "Entra VPN root",
  "expired.cer": "server",
  "future.cer": "server",
  "issuing.pem": "issuing CA",
  "machine.cer": "client",
  "no-extensions.cer": "root",
  "no-usage.cer": "client",
  "nps.cer": "server",
  "own-usage.pem": "client",
  "root.cer": "root",
  "tpm.cer": "client",
  "user.cer": "client",
  "weak.cer": "client",
};

describe("the likely role", () => {
  it.each(Object.entries(ROLES))("of %s is %s", (name, role) => {
    const found = roleOf(certificate(name as keyof typeof ROLES), []);
    expect(found.role).toBe(role);
    expect(found.reason).toMatch(/^(?:It|Entra ID) .*\.$/);
  });

  test("says why", () => {
    expect(roleOf(certificate("user.cer"), []).reason).toBe("It names the user “ada@contoso.com”.");
    expect(roleOf(certificate("issuing.pem"), []).reason).toBe(
      "It is issued by “Contoso Root CA”, and its basic constraints call it a certification authority.",
    );
  });

  test("of an authority that does not say so shows in what it issued", () => {
    const silent: Certificate = { ...certificate("issuing.pem"), isAuthority: false };
    expect(roleOf(silent, []).role).toBe("other");
    expect(roleOf(silent, [silent, certificate("nps.cer")])).toEqual({
      role: "issuing CA",
      reason: "It is issued by “Contoso Root CA”, and it is the issuer of “nps.contoso.com”.",
    });
  });

  test("of a host without key usages is a server", () => {
    const host: Certificate = { ...certificate("nps.cer"), extendedKeyUsages: null };
    expect(roleOf(host, []).role).toBe("server");
  });

  test("of a certificate for other purposes is none", () => {
    const signing: Certificate = { ...certificate("nps.cer"), extendedKeyUsages: ["1.3.6.1.5.5.7.3.3"] };
    expect(roleOf(signing, []).role).toBe("other");
  });

  test("of an authority that only borrows Entra's name is an issuing CA", () => {
    const borrowed: Certificate = { ...certificate("entra-root.cer"), isSelfIssued: false };
    expect(roleOf(borrowed, []).role).toBe("issuing CA");
  });
});

test("what Entra ID issued is known by its issuer", () => {
  expect(isFromEntra(certificate("entra-client.cer"))).toBe(true);
  expect(isFromEntra(certificate("user.cer"))).toBe(false);
});
