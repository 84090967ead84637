/** Texts that hold an EAP configuration and no VPN profile: own fixtures, and the corpus where it is there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Spec, childrenOf, namespaceOf } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { decodeBytes } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import { locate } from "./locate.ts";
import { mountOf } from "./mount.ts";
import { readAny } from "./read.ts";
import type { AnyRef } from "./ref.ts";

export interface MountedFile {
  readonly name: string;
  readonly document: XmlDocument;
}

const OWN = ["bare-eap-host-config.xml", "wlan-profile.xml", "lan-profile.xml"];
const FOLDERS = ["src/fixtures/eap", "../shared/corpus/eap"];

/** A text read; it is well-formed. */
export function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A fixture of this project by its name. */
export function fixture(name: string): XmlDocument {
  return fileAt(path.resolve(process.cwd(), "src/fixtures", name)).document;
}

/** Every file that is there and mounted, outside of VPN profiles; a folder that is missing is told and left out. */
export function mountedFiles(): readonly MountedFile[] {
  const own = OWN.map((name) => fileAt(path.resolve(process.cwd(), "src/fixtures", name)));
  return [...own, ...FOLDERS.flatMap(filesIn)].filter(({ document }) => (mountOf(document)?.path.length ?? 0) > 0);
}

function filesIn(relative: string): readonly MountedFile[] {
  const folder = path.resolve(process.cwd(), relative);
  if (!existsSync(folder)) {
    process.stderr.write(`${relative} is not here: its tests are skipped.\n`);
    return [];
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  return names.map((name) => fileAt(path.join(folder, name)));
}

function fileAt(file: string): MountedFile {
  const { text } = decodeBytes(new Uint8Array(readFileSync(file)));
  return { name: path.basename(file), document: parsed(text) };
}

/** The leaves and raw elements at and below a ref, as the document's choices have it; rows by their indexes. */
export function refsBelow(document: XmlDocument, ref: AnyRef): readonly AnyRef[] {
  if (ref.spec.kind === "leaf" || ref.spec.kind === "raw") return [ref];
  if (ref.spec.kind === "many") return rowsOf(document, ref).flatMap((row) => refsBelow(document, row));
  const tag = ref.spec.kind === "choice" ? tagOf(document, ref) : undefined;
  return Object.entries(childrenOf(ref.spec, tag)).flatMap(([name, spec]: [string, Spec]) =>
    refsBelow(document, { path: [...ref.path, { name, namespace: namespaceOf(spec) }], spec }),
  );
}

function rowsOf(document: XmlDocument, { path: list, spec }: AnyRef): readonly AnyRef[] {
  const last = list.at(-1);
  if (last === undefined || spec.kind !== "many") return [];
  const rows: AnyRef[] = [];
  for (let index = 0; ; index++) {
    const row = [...list.slice(0, -1), { ...last, index }];
    if (locate(document, row) === null) return rows;
    rows.push({ path: row, spec: spec.item });
  }
}

function tagOf(document: XmlDocument, { path: at, spec }: AnyRef): string | undefined {
  if (spec.kind !== "choice") return undefined;
  const ref = { path: [...at, { name: spec.tag as string, namespace: spec.tagSpec.namespace }], spec: spec.tagSpec };
  const value = readAny(document, ref).value;
  return typeof value === "string" ? value : undefined;
}
