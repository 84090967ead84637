import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { NamedBytes } from "./pages/StartPage.ts";

const FIXTURES = "src/fixtures";
const CORPUS = "../shared/corpus/profiles";

/** The project's own profiles, one oddity each. */
export function fixtures(): readonly NamedBytes[] {
  return profilesIn(FIXTURES);
}

export function fixture(name: string): NamedBytes {
  return read(FIXTURES, name);
}

/** Real profiles from public repositories; none where the folder is missing. */
export function corpus(): readonly NamedBytes[] {
  return existsSync(path.resolve(CORPUS)) ? profilesIn(CORPUS) : [];
}

function profilesIn(folder: string): readonly NamedBytes[] {
  const names = readdirSync(path.resolve(folder)).filter((name) => name.endsWith(".xml"));
  return names.map((name) => read(folder, name));
}

function read(folder: string, name: string): NamedBytes {
  return { name, bytes: new Uint8Array(readFileSync(path.resolve(folder, name))) };
}
