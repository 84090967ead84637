import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Scope } from "../vocabulary/spec.ts";
import { decodeBytes, UTF_8 } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import type { ExportJob } from "./exporter.ts";

/** The profiles of the golden files: what each is called in Windows, and its scope. */
export const FIXTURES = {
  user: { name: "Contoso VPN", scope: "user" },
  device: { name: "Contoso Device-Tunnel", scope: "device" },
  corporate: { name: "Contoso VPN", scope: "user" },
  allUsers: { name: "Zürich ‘Süd’ R&D's $VPN", scope: "allUsers" },
} as const satisfies Record<string, { readonly name: string; readonly scope: Scope }>;

export type FixtureName = keyof typeof FIXTURES;
export const FIXTURE_NAMES = Object.keys(FIXTURES) as readonly FixtureName[];

/** The job of exporting a fixture as it was opened. */
export function fixtureJob(fixture: FixtureName): ExportJob {
  const bytes = new Uint8Array(readFileSync(new URL(`golden/${fixture}.xml`, import.meta.url)));
  const { text, encoding } = decodeBytes(bytes);
  return { ...jobOf(text, FIXTURES[fixture]), encoding, opened: bytes };
}

/** The job of exporting a text that was typed. */
export function jobOf(text: string, about: Partial<ExportJob> = {}): ExportJob {
  const parsed = parseXml(text);
  return {
    name: "Contoso VPN",
    scope: "user",
    text,
    document: parsed.ok ? parsed.value : null,
    encoding: UTF_8,
    opened: null,
    fingerprint: createHash("sha256").update(text, "utf8").digest("hex"),
    version: "1.2.3",
    ...about,
  };
}
