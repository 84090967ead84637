/** Opening: files, drops and pastes become profiles, or a sentence that says why not. */
import { loadDeployment } from "../core/deployment/savedDeployment.ts";
import { isEapCredentials } from "../core/importers/eapCredentials.ts";
import { decodeBytes } from "../core/xml/encoding.ts";
import type { CertificateStore, OfferedFile } from "../store/certificates.ts";
import type { Store } from "../store/store.ts";
import { isCertificateFile } from "./isCertificateFile.ts";
import { goTo } from "./useHashRoute.ts";

/** Larger files are refused: no profile comes near this size. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * Opens files: profiles in the editor, certificates beside them, wherever on the page they were dropped. The answer is a
 * sentence to show, else null.
 */
export async function openFiles(
  store: Store,
  certificates: CertificateStore,
  files: Iterable<File>,
): Promise<string | null> {
  const sentences: string[] = [];
  const offered: OfferedFile[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (typeof read === "string") sentences.push(read);
    else if (isCertificateFile(read.name, read.bytes)) offered.push(read);
    else sentences.push(...openProfile(store, read));
  }
  if (offered.length > 0) sentences.push(...(await offerCertificates(store, certificates, offered)));
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** The bytes of a file, or a sentence that says why it was refused. */
async function readFile(file: File): Promise<OfferedFile | string> {
  if (file.size > LARGEST_FILE) return `${file.name} is larger than 10 MB and was not opened.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes.length === 0 ? `${file.name} is empty.` : { name: file.name, bytes };
}

const PASSWORDS =
  "holds user names and passwords for EAP in clear text, and no configuration. Nothing of it was opened or kept.";

/** The answer holds what is to be said, mostly nothing. */
function openProfile(store: Store, { name, bytes }: OfferedFile): readonly string[] {
  if (name.endsWith(".aovpn.json")) return openDeployment(store, name, bytes);
  if (isEapCredentials(decodeBytes(bytes).text)) return [`${name} ${PASSWORDS}`];
  store.open(bytes, name);
  return [];
}

/** Opens text as it was pasted; null when it is neither a profile nor certificates, else what is to be said. */
export function openPasted(store: Store, certificates: CertificateStore, text: string): Promise<string | null> | null {
  const pasted = { name: "Pasted text", bytes: new TextEncoder().encode(text) };
  if (isCertificateFile(pasted.name, pasted.bytes))
    return offerCertificates(store, certificates, [pasted]).then((sentences) => sentences.join(" ") || null);
  if (!text.includes("<")) return null;
  if (isEapCredentials(text)) return Promise.resolve(`${pasted.name} ${PASSWORDS}`);
  store.openText(text);
  return Promise.resolve(null);
}

/** Takes certificates in and goes to them; where no profile is open there is no panel to go to, and a sentence must do. */
async function offerCertificates(
  store: Store,
  certificates: CertificateStore,
  files: readonly OfferedFile[],
): Promise<readonly string[]> {
  const outcome = await certificates.offer(files);
  store.announce(outcome);
  if (store.getState().active !== null) {
    goTo("certificates");
    return [];
  }
  const refused = certificates.getState().refused.map(({ name, sentence }) => `${name}: ${sentence}`);
  const next = "Open or start a profile to use what is read; it stands under Certificates.";
  return [outcome, ...refused, ...(certificates.getState().certificates.length > 0 ? [next] : [])];
}

function openDeployment(store: Store, name: string, bytes: Uint8Array): readonly string[] {
  let saved: unknown;
  try {
    saved = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return [`${name} is not valid JSON.`];
  }
  const loaded = loadDeployment(saved);
  if (!loaded.ok) return [`${name}: ${loaded.error}`];
  store.restore(loaded.value);
  return loaded.value.withoutSecrets.length === 0 ? [] : [secretsSentence(loaded.value.withoutSecrets)];
}

/** Says which secrets must be entered again. */
export function secretsSentence(names: readonly string[]): string {
  return `Secret values are never kept. Enter them again in: ${names.join(", ")}.`;
}
