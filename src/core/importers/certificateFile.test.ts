import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openSource } from "./open.ts";
import { sourceOfBytes } from "./source.ts";

const FOLDER = new URL("../../fixtures/certificates/", import.meta.url);
const FILES = readdirSync(FOLDER).filter(
  (file) => /\.(?:cer|pem|p7b|pfx|p12)$/.test(file) && !file.startsWith("public-key"),
);

describe("a certificate file", () => {
  it.each(FILES)("is recognised by its content, and kept out when it holds a private key (%s)", (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
    const { finds, form } = openSource(sourceOfBytes("file", bytes));
    expect(form?.id).toBe("certificateFile");
    expect(finds).toHaveLength(/\.(?:pfx|p12)$/.test(file) ? 0 : 1);
  });
});
