import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { NamedBytes } from "./pages/StartPage.ts";

const FIXTURES = "src/fixtures";
const CORPUS = "../shared/corpus";

/** The project's own profiles, one oddity each. */
export function fixtures(): readonly NamedBytes[] {
  return profilesIn(FIXTURES);
}

export function fixture(name: string): NamedBytes {
  return read(FIXTURES, name);
}

/** Real profiles from public repositories; none where the folder is missing. */
export function corpus(): readonly NamedBytes[] {
  return existsSync(path.resolve(CORPUS)) ? profilesIn(`${CORPUS}/profiles`) : [];
}

/** EAP configurations as Windows hands them out, and 802.1X profiles that hold one: the project's own, then real ones. */
export function eapConfigurations(): readonly NamedBytes[] {
  const own = [...profilesIn(`${FIXTURES}/eap`), ...fixtures().filter(isEapOnly)];
  return existsSync(path.resolve(CORPUS)) ? [...own, ...profilesIn(`${CORPUS}/eap`)] : own;
}

/** One of the project's own EAP configurations. */
export function eapConfiguration(name: string): NamedBytes {
  return read(`${FIXTURES}/eap`, name);
}

/** Whether a file holds an EAP configuration and no VPN profile around it. */
export function isEapOnly({ bytes }: NamedBytes): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.includes("EapHostConfig") && !text.includes("VPNProfile");
}

function profilesIn(folder: string): readonly NamedBytes[] {
  const names = readdirSync(path.resolve(folder)).filter((name) => name.endsWith(".xml"));
  return names.map((name) => read(folder, name));
}

function read(folder: string, name: string): NamedBytes {
  return { name, bytes: new Uint8Array(readFileSync(path.resolve(folder, name))) };
}
