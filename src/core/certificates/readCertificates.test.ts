import { generateKeyPairSync, X509Certificate } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CERTIFICATE_FILES, certificate, certificatesOf, fixture } from "./certificates.testkit.ts";
import { readCertificates } from "./readCertificates.ts";

const HOLDS_PRIVATE_KEY = "This holds a private key. Export the certificate without it (.cer).";
const DAMAGED = "This file is damaged or was cut off. Export the certificate again.";
const NOT_A_CERTIFICATE = "This is not a certificate file (.cer, .crt, .pem, .p7b or .p7c).";

describe("what a certificate says", () => {
  it("is plain data that survives JSON", () => {
    const user = certificate("user.cer");
    expect(JSON.parse(JSON.stringify(user))).toEqual(user);
  });

  test("a user certificate", () => {
    expect(certificate("user.cer")).toMatchObject({
      subject: "E=ada.winter@contoso.com,CN=Ada Winter,OU=Zürich,DC=contoso,DC=com",
      issuer: "CN=Contoso Issuing CA,DC=contoso,DC=com",
      commonName: "Ada Winter",
      issuerCommonName: "Contoso Issuing CA",
      dnsNames: [],
      userPrincipalNames: ["ada@contoso.com"],
      emailAddresses: ["ada.winter@contoso.com"],
      extendedKeyUsages: ["1.3.6.1.5.5.7.3.2", "1.3.6.1.4.1.311.20.2.2"],
      keyUsages: ["digitalSignature"],
      policies: [],
      hasCrlDistributionPoint: true,
      isAuthority: false,
      isSelfIssued: false,
      notBefore: "2020-01-01T00:00:00.000Z",
      notAfter: "2060-01-01T00:00:00.000Z",
      key: { algorithm: "EC", bits: 256, curve: "P-256" },
      signatureAlgorithm: "SHA-256 with ECDSA",
      securityIdentifier: "S-1-5-21-1004336348-1177238915-682003330-1104",
      sources: ["user.cer"],
    });
  });

  test("a server certificate", () => {
    expect(certificate("nps.cer")).toMatchObject({
      dnsNames: ["nps.contoso.com", "nps01.contoso.com"],
      ipAddresses: ["10.0.0.10", "fd00::10"],
      extendedKeyUsages: ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"],
      keyUsages: ["digitalSignature", "keyEncipherment"],
      templateName: null,
      templateOid: "1.3.6.1.4.1.311.21.8.1.2.3.4",
      key: { algorithm: "RSA", bits: 2048, curve: null },
      securityIdentifier: null,
    });
  });

  test("certification authorities", () => {
    const root = certificate("root.cer");
    const issuing = certificate("issuing.pem");
    expect(root).toMatchObject({
      subject: "CN=Contoso Root CA,O=Contoso\\, Ltd.",
      isAuthority: true,
      isSelfIssued: true,
      pathLength: null,
      keyUsages: ["digitalSignature", "keyCertSign", "cRLSign"],
      hasCrlDistributionPoint: false,
    });
    expect(issuing).toMatchObject({
      isAuthority: true,
      isSelfIssued: false,
      pathLength: 0,
      policies: ["2.5.29.32.0"],
      key: { algorithm: "EC", bits: 384, curve: "P-384" },
      authorityKeyId: root.subjectKeyId,
    });
  });

  test("templates, policies and further kinds of keys", () => {
    expect(certificate("machine.cer")).toMatchObject({
      templateName: "Machine",
      key: { algorithm: "Ed25519", bits: 256, curve: null },
    });
    expect(certificate("tpm.cer")).toMatchObject({
      policies: ["1.3.6.1.4.1.311.21.30", "1.3.6.1.4.1.311.21.31", "1.3.6.1.4.1.311.21.32", "1.3.6.1.4.1.55555.20.1"],
      key: { algorithm: "EC", bits: 521, curve: "P-521" },
    });
    expect(certificate("weak.cer")).toMatchObject({
      key: { algorithm: "RSA", bits: 1024 },
      signatureAlgorithm: "SHA-1 with RSA",
    });
  });

  it("tells an absent extension from an empty one", () => {
    expect(certificate("no-extensions.cer")).toMatchObject({
      extendedKeyUsages: null,
      keyUsages: null,
      dnsNames: [],
      subjectKeyId: null,
      authorityKeyId: null,
      isAuthority: false,
    });
  });

  it.each(CERTIFICATE_FILES)("agrees with Node about %s", (name) => {
    const node = new X509Certificate(fixture(name));
    expect(certificate(name)).toMatchObject({
      sha1: node.fingerprint.replaceAll(":", "").toLowerCase(),
      sha256: node.fingerprint256.replaceAll(":", "").toLowerCase(),
      serialNumber: node.serialNumber.toLowerCase(),
      notBefore: new Date(node.validFrom).toISOString(),
      notAfter: new Date(node.validTo).toISOString(),
      isAuthority: node.ca,
    });
  });
});

describe("the shapes of a file", () => {
  const chain = ["Contoso Root CA", "Contoso Issuing CA", "nps.contoso.com"];
  const der = fixture("nps.cer");
  const { sha256 } = certificate("nps.cer");

  function thumbprintsIn(bytes: Uint8Array): readonly string[] {
    const result = readCertificates(bytes, "test");
    return result.ok ? result.value.map((one) => one.sha256) : [result.error];
  }

  test("PKCS #7 in binary and in PEM", () => {
    expect(certificatesOf("chain.p7b").map(({ commonName }) => commonName)).toEqual(chain);
    expect(certificatesOf("chain-pem.p7b").map(({ commonName }) => commonName)).toEqual(chain.slice(1));
    expect(certificatesOf("chain.p7b").map((one) => one.sha256)).toEqual(
      (["root.cer", "issuing.pem", "nps.cer"] as const).map((name) => certificate(name).sha256),
    );
  });

  test("several PEM blocks with text around them, each certificate once", () => {
    expect(certificatesOf("bundle.pem").map(({ commonName }) => commonName)).toEqual([
      "nps.contoso.com",
      "Contoso Issuing CA",
    ]);
  });

  test("PEM with Windows line ends, and in UTF-16 with a mark", () => {
    const pem = new X509Certificate(der).toString();
    expect(thumbprintsIn(Buffer.from(pem.replaceAll("\n", "\r\n")))).toEqual([sha256]);
    expect(thumbprintsIn(Buffer.from(`\ufeff${pem}`, "utf16le"))).toEqual([sha256]);
    expect(thumbprintsIn(Buffer.from(`\ufeff${pem}`, "utf16le").swap16())).toEqual([sha256]);
  });

  test("Base64 without armour", () => {
    const base64 = Buffer.from(der).toString("base64");
    expect(thumbprintsIn(Buffer.from(base64))).toEqual([sha256]);
    expect(thumbprintsIn(Buffer.from(base64.replace(/.{64}/g, "$&\r\n")))).toEqual([sha256]);
  });

  test("binary certificates one after the other, and a line end behind them", () => {
    const root = fixture("root.cer");
    expect(thumbprintsIn(Buffer.concat([der, root]))).toEqual([sha256, certificate("root.cer").sha256]);
    expect(thumbprintsIn(Buffer.concat([der, Buffer.from("\r\n")]))).toEqual([sha256]);
  });

  test("the label of a PEM block does not decide", () => {
    const relabelled = Buffer.from(new X509Certificate(der).toString().replaceAll("CERTIFICATE", "PKCS7"));
    expect(thumbprintsIn(relabelled)).toEqual([sha256]);
  });
});

describe("private keys", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const ed25519 = generateKeyPairSync("ed25519").privateKey;
  const locked = { cipher: "aes-256-cbc", passphrase: "secret" };
  const pem = new X509Certificate(fixture("nps.cer")).toString();
  const pkcs8 = rsa.export({ type: "pkcs8", format: "pem" });

  const files: Readonly<Record<string, string | Uint8Array>> = {
    "PKCS #12": fixture("throwaway.pfx"),
    "PKCS #12 as older Windows writes it": fixture("throwaway-legacy.p12"),
    "PKCS #12 in Base64": Buffer.from(fixture("throwaway.pfx")).toString("base64"),
    "PKCS #8": rsa.export({ type: "pkcs8", format: "der" }),
    "PKCS #8 with an elliptic curve": ec.export({ type: "pkcs8", format: "der" }),
    "PKCS #8 with Ed25519": ed25519.export({ type: "pkcs8", format: "der" }),
    "encrypted PKCS #8": rsa.export({ type: "pkcs8", format: "der", ...locked }),
    "PKCS #1": rsa.export({ type: "pkcs1", format: "der" }),
    "SEC 1": ec.export({ type: "sec1", format: "der" }),
    "PKCS #8 in PEM": pkcs8,
    "encrypted PKCS #8 in PEM": rsa.export({ type: "pkcs8", format: "pem", ...locked }),
    "encrypted PKCS #1 in PEM": rsa.export({ type: "pkcs1", format: "pem", ...locked }),
    "SEC 1 in PEM": ec.export({ type: "sec1", format: "pem" }),
    "a certificate and its key": pem + pkcs8,
    "a key and its certificate": pkcs8 + pem,
    "a key called a certificate": pkcs8.toString().replaceAll("PRIVATE KEY", "CERTIFICATE"),
    "a key without its end": pkcs8.slice(0, 200),
    "a binary certificate before a binary key": Buffer.concat([
      fixture("nps.cer"),
      rsa.export({ type: "pkcs8", format: "der" }),
    ]),
    "a binary certificate before a key in PEM": Buffer.concat([fixture("nps.cer"), Buffer.from(pkcs8)]),
    OpenSSH: "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----\n",
    PuTTY: "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n",
  };

  it.each(Object.entries(files))("are refused: %s", (_, content) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    // The name tells nothing.
    expect(readCertificates(bytes, "certificate.cer")).toEqual({ ok: false, error: HOLDS_PRIVATE_KEY });
  });
});

describe("files that hold no certificate", () => {
  const root = fixture("root.cer");
  const pem = Buffer.from(fixture("issuing.pem"));

  it.each<readonly [string, Uint8Array, string]>([
    ["a request", fixture("request.csr"), "This is a certificate request. Use the certificate that was issued for it."],
    ["a revocation list", fixture("root.crl"), "This is a revocation list. It holds no certificate."],
    ["a public key", fixture("public-key.pem"), "This is a public key alone. It holds no certificate."],
    ["nothing", new Uint8Array(), "This file is empty."],
    ["too much", new Uint8Array(1024 * 1024 + 1), "This file is larger than 1 MB, so it is no certificate file."],
    ["a profile", fixture("../contoso-user-tunnel.xml"), NOT_A_CERTIFICATE],
    ["zeros", new Uint8Array(100), NOT_A_CERTIFICATE],
    ["half a binary certificate", root.subarray(0, 400), DAMAGED],
    ["a PEM certificate without its end", pem.subarray(0, 400), DAMAGED],
    ["a PEM certificate with a hole", Buffer.from(pem.toString().replace(/\n.{64}\n/, "\n*\n")), DAMAGED],
  ])("%s", (_, bytes, error) => {
    expect(readCertificates(bytes, "test.cer")).toEqual({ ok: false, error });
  });

  it("says so when what looks like a certificate is none", () => {
    const broken = root.slice();
    // The basic constraints say yes with bytes.
    broken[Buffer.from(broken).indexOf("30030101ff", "hex") + 2] = 0x04;
    expect(readCertificates(broken, "root.cer")).toEqual({
      ok: false,
      error: "A certificate in this file cannot be read.",
    });
  });
});

describe("whatever is dropped", () => {
  const names = [...CERTIFICATE_FILES, "chain.p7b", "chain-pem.p7b", "bundle.pem", "throwaway.pfx", "root.crl"];
  const files = names.map(fixture);

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged()), (bytes) => {
        const result = readCertificates(bytes, "fuzz");
        expect(result.ok ? result.value.length : result.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it("deep nesting included", () => {
    const deep = new Uint8Array(400_000).fill(0x30);
    for (let i = 1; i < deep.length; i += 2) deep[i] = 0x80;
    expect(readCertificates(deep, "deep")).toMatchObject({ ok: false });
  });

  /** A fixture with some bytes replaced, or cut off. */
  function damaged(): fc.Arbitrary<Uint8Array> {
    const change = fc.record({ at: fc.nat(5000), byte: fc.nat(255) });
    return fc
      .record({ file: fc.constantFrom(...files), changes: fc.array(change, { maxLength: 4 }), length: fc.nat(5000) })
      .map(({ file, changes, length }) => {
        const bytes = file.slice(0, length % 3 === 0 ? length : undefined);
        for (const { at, byte } of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        return bytes;
      });
  }
});
