import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceOfBytes, sourceOfText } from "../../core/importers/source.ts";
import { isCertificateFile } from "./isCertificateFile.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const KEY = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";

describe("a file goes to the certificates", () => {
  it("when its content is one, whatever its name", () => {
    expect(isCertificateFile(sourceOfBytes("root.bin", Uint8Array.of(0x30, 0x82, 0x03, 0x55)))).toBe(true);
    expect(isCertificateFile(sourceOfText("root.txt", PEM))).toBe(true);
    expect(isCertificateFile(sourceOfText("root.txt", `Bag Attributes\n    friendlyName: x\n${PEM}`))).toBe(true);
    expect(isCertificateFile(sourceOfText("id", KEY))).toBe(true);
  });

  it("when its name says so", () => {
    for (const name of ["a.cer", "a.CRT", "a.der", "a.pem", "a.p7b", "a.p7c", "a.pfx", "a.p12", "a.key"])
      expect(isCertificateFile(sourceOfText(name, "MIIB"))).toBe(true);
  });
});

describe("a file goes to the profiles", () => {
  it("when it is XML, whatever its name", () => {
    expect(isCertificateFile(sourceOfBytes("profile.cer", new TextEncoder().encode("\uFEFF  <VPNProfile/>")))).toBe(
      false,
    );
  });

  it("when it is a script that carries a certificate beside a profile", () => {
    expect(isCertificateFile(sourceOfText("install.ps1", `$xml = '<VPNProfile/>'\n${PEM}`))).toBe(false);
  });

  it.each(readdirSync("src/fixtures").filter((name) => name.endsWith(".xml")))("when it is %s", (name) => {
    expect(isCertificateFile(sourceOfBytes(name, new Uint8Array(readFileSync(path.join("src/fixtures", name)))))).toBe(
      false,
    );
  });
});
