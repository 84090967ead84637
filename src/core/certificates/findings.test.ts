import { describe, expect, it, test } from "vitest";
import type { Certificate } from "./certificate.ts";
import { CERTIFICATE_FILES, certificate } from "./certificates.testkit.ts";
import { type CertificateFinding, certificateFindings, type FindingContext } from "./findings.ts";
import { roleOf } from "./role.ts";

const CONTEXT: FindingContext = { now: new Date("2026-01-01T00:00:00Z"), serverNames: [], roots: [] };

describe("a sound certificate", () => {
  it.each(["root.cer", "issuing.pem", "nps.cer", "user.cer", "entra-root.cer"] as const)(
    "has no findings: %s",
    (name) => {
      expect(
        found(certificate(name), { serverNames: ["nps.contoso.com"], roots: [certificate("root.cer").sha1] }),
      ).toEqual([]);
    },
  );
});

describe("the time of a certificate", () => {
  const nps = certificate("nps.cer");

  it.each([
    ["2061-01-01", "error", "It expired on 2060-01-01."],
    ["2019-01-01", "error", "It is not valid before 2020-01-01."],
    ["2059-12-15", "warning", "It expires soon, on 2060-01-01."],
  ])("is looked at on %s", (day, severity, message) => {
    expect(found(nps, { now: new Date(day) })).toEqual([{ severity, message }]);
  });

  it("is no matter a month before its end", () => {
    expect(found(nps, { now: new Date("2059-11-30") })).toEqual([]);
  });
});

describe("the strength of a certificate", () => {
  const weak = certificate("weak.cer");

  test("counts the bits of an RSA key", () => {
    expect(messages(weak)).toContain("Its RSA key has 1024 bits, which is weak. 2048 is the least in use today.");
    const tiny: Certificate = { ...weak, key: { ...weak.key, bits: 512 } };
    expect(found(tiny)[0]).toEqual({
      severity: "error",
      message: "Its RSA key has 512 bits. Windows refuses keys below 1024 bits.",
    });
  });

  test("minds the hash of its signature, unless it is a root", () => {
    const message = "It is signed with SHA-1, which is broken. Windows or the server may refuse it.";
    expect(messages(weak)).toContain(message);
    expect(messages({ ...certificate("root.cer"), signatureAlgorithm: "SHA-1 with RSA" })).toEqual([]);
    expect(messages({ ...certificate("nps.cer"), signatureAlgorithm: "MD5 with RSA" })).toEqual([
      message.replace("SHA-1", "MD5"),
    ]);
  });
});

describe("a thumbprint in the list of roots", () => {
  it.each([
    [
      "nps.cer",
      "Its thumbprint is listed where a root is meant. Windows 11 takes a server's own, Windows 10 does not.",
    ],
    ["issuing.pem", "It is listed as a trusted root, and it is none. List the root above it."],
    [
      "entra-root.cer",
      "It is listed as a trusted root for the server, yet it issues the certificates of users, not of servers.",
    ],
    ["user.cer", "Its thumbprint is listed where a root is meant. List the root of the server's certificate."],
  ] as const)("should be that of a root, not of %s", (name, message) => {
    expect(messages(certificate(name), { roots: [certificate(name).sha1] })).toContain(message);
    expect(messages(certificate(name), { roots: [certificate(name).sha256] })).toContain(message);
  });
});

describe("a server's certificate", () => {
  const nps = certificate("nps.cer");

  test("carries Server Authentication", () => {
    expect(found({ ...nps, extendedKeyUsages: ["1.3.6.1.5.5.8.2.2"] })).toEqual([
      { severity: "error", message: "It does not carry Server Authentication, which Windows expects of the server." },
    ]);
    expect(messages({ ...nps, extendedKeyUsages: null })).toEqual([
      "It has no key usages. Windows expects Server Authentication in a server's certificate.",
    ]);
  });

  test("fits a server name of the profile", () => {
    expect(messages(nps, { serverNames: ["radius.contoso.com", "nps01.contoso.com"] })).toEqual([]);
    expect(found(nps, { serverNames: ["radius.contoso.com"] })).toEqual([
      {
        severity: "warning",
        message: "No server name of the profile fits it. As the certificate of the RADIUS server it is refused.",
      },
    ]);
    expect(messages(nps, { serverNames: ["NPS01.contoso.com"] })).toEqual([
      "Whether a server name of the profile fits it is not certain. It matches the DNS name “nps01.contoso.com” " +
        "but for upper and lower case, which Windows 11 21H2 tells apart.",
    ]);
  });

  test("has DNS names", () => {
    expect(messages({ ...nps, dnsNames: [] })).toEqual([
      "It has no DNS name among its subject alternative names; only its common name can match.",
    ]);
  });
});

describe("a client's certificate", () => {
  const user = certificate("user.cer");

  test("carries Client Authentication", () => {
    expect(found({ ...user, extendedKeyUsages: ["1.3.6.1.4.1.311.20.2.2"] })).toEqual([
      {
        severity: "error",
        message: "It does not carry Client Authentication, so Windows does not offer it to the server.",
      },
    ]);
  });

  test("names a user", () => {
    expect(messages({ ...user, userPrincipalNames: [] })).toEqual([
      "It has no user principal name, which Windows expects in the certificate of a user.",
    ]);
    expect(messages(certificate("machine.cer"))).toEqual([
      "It names a computer and no user: it suits a device tunnel, not the sign-in of a user.",
    ]);
  });

  test("is bound to its account", () => {
    expect(messages(certificate("own-usage.pem"))).toEqual([
      "It holds no security identifier. Domain controllers that insist on a strong mapping refuse it (KB5014754).",
    ]);
  });

  test("names a revocation list, or comes from Entra ID", () => {
    expect(messages({ ...user, hasCrlDistributionPoint: false })).toEqual([
      "It names no revocation list. NPS refuses it unless told to ignore that (IgnoreNoRevocationCheck).",
    ]);
    expect(found(certificate("entra-client.cer"))).toEqual([
      {
        severity: "info",
        message:
          "Certificates of Entra ID name no revocation list. NPS takes them only with IgnoreNoRevocationCheck set.",
      },
    ]);
  });
});

test("the worst comes first", () => {
  const order = ["error", "warning", "info"];
  for (const name of CERTIFICATE_FILES) {
    const ranks = found(certificate(name)).map(({ severity }) => order.indexOf(severity));
    expect(ranks, name).toEqual(ranks.toSorted((a, b) => a - b));
  }
});

function found(certificate: Certificate, context: Partial<FindingContext> = {}): readonly CertificateFinding[] {
  return certificateFindings(certificate, roleOf(certificate, []).role, { ...CONTEXT, ...context });
}

function messages(certificate: Certificate, context: Partial<FindingContext> = {}): readonly string[] {
  return found(certificate, context).map(({ message }) => message);
}
