/** Profiles to prove laws on: the project's own fixtures, and the corpus where it is there. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { decodeBytes } from "../xml/encoding.ts";
import { parseXml } from "../xml/parse.ts";
import type { XmlDocument } from "../xml/document.ts";

export interface NamedProfile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly document: XmlDocument | null;
}

const FIXTURES = path.resolve(process.cwd(), "src/fixtures");
const CORPUS = path.resolve(process.cwd(), "../shared/corpus/profiles");

export function fixtures(): readonly NamedProfile[] {
  return profilesIn(FIXTURES);
}

/** Empty, with a message, where the corpus is missing. */
export function corpus(): readonly NamedProfile[] {
  if (existsSync(CORPUS)) return profilesIn(CORPUS);
  process.stderr.write("The corpus of real profiles is not here: its tests are skipped.\n");
  return [];
}

function profilesIn(folder: string): readonly NamedProfile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      const { text } = decodeBytes(bytes);
      const parsed = parseXml(text);
      return { name, bytes, text, document: parsed.ok ? parsed.value : null };
    });
}

/** The profiles that are well-formed and hold a VPNProfile. */
export function readable(
  profiles: readonly NamedProfile[],
): readonly (NamedProfile & { readonly document: XmlDocument })[] {
  return profiles.filter(
    (one): one is NamedProfile & { readonly document: XmlDocument } =>
      one.document !== null && one.document.root.name === "VPNProfile" && one.document.root.namespace === "",
  );
}
