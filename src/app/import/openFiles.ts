/** Opening: what is brought becomes profiles and certificates at once where that is clear, else a question. */
import { loadDeployment } from "../../core/deployment/savedDeployment.ts";
import { LARGEST_SOURCE } from "../../core/importers/limits.ts";
import type { Opened } from "../../core/importers/open.ts";
import { isPlainProfile } from "../../core/importers/profileXml.ts";
import { decodeBytes } from "../../core/xml/encoding.ts";
import type { CertificateStore, OfferedFile } from "../../store/certificates.ts";
import type { Store } from "../../store/store.ts";
import { goTo } from "../useHashRoute.ts";
import { type Brought, bringFile, bringText, onlyProfile, openedSentences } from "./door.ts";
import { isCertificateFile } from "./isCertificateFile.ts";

/** Where what is brought goes to. */
export interface Desk {
  readonly store: Store;
  readonly certificates: CertificateStore;
}

/** What came of opening: what is to be said, and what a person has to choose among. */
export interface Outcome {
  readonly sentences: readonly string[];
  readonly toAsk: readonly Brought[];
}

/** Opens files, wherever on the page they were dropped: profiles in the editor, certificates beside them. */
export async function openFiles(desk: Desk, files: Iterable<File>): Promise<Outcome> {
  const sentences: string[] = [];
  const offered: OfferedFile[] = [];
  const toAsk: Brought[] = [];
  const all = [...files];
  for (const file of all) {
    const read = await readFile(file);
    if (typeof read === "string") sentences.push(read);
    else if (isCertificateFile(read.name, read.bytes)) offered.push(read);
    else {
      const outcome = await openFile(desk.store, read);
      sentences.push(...(all.length === 1 ? outcome.sentences : outcome.sentences.map(saidOf(read.name))));
      toAsk.push(...outcome.toAsk);
    }
  }
  if (offered.length > 0) sentences.push(...(await offerCertificates(desk, offered)));
  return { sentences, toAsk };
}

/** A sentence about one of several files, which mostly begins with its name already. */
function saidOf(name: string): (sentence: string) => string {
  return (sentence) => (sentence.startsWith(name) ? sentence : `${name}: ${sentence}`);
}

/** The bytes of a file, or a sentence that says why it was refused. */
async function readFile(file: File): Promise<OfferedFile | string> {
  if (file.size > LARGEST_SOURCE) return `${file.name} is larger than 10 MB and was not opened.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes.length === 0 ? `${file.name} is empty.` : { name: file.name, bytes };
}

const NOTHING: Outcome = { sentences: [], toAsk: [] };

async function openFile(store: Store, { name, bytes }: OfferedFile): Promise<Outcome> {
  if (name.endsWith(".aovpn.json")) return { sentences: openDeployment(store, name, bytes), toAsk: [] };
  if (isPlainProfile(decodeBytes(bytes).text)) {
    store.open(bytes, name);
    return NOTHING;
  }
  return openBrought(store, await bringFile(name, bytes));
}

/** Opens what is clear; the rest is for a person to choose. */
function openBrought(store: Store, brought: Brought): Outcome {
  const find = onlyProfile(brought);
  if (find === null) return { sentences: [], toAsk: [brought] };
  adoptProfile(store, find);
  return { sentences: openedSentences(find, brought.opening), toAsk: [] };
}

/** Opens a profile that was found, under the name that its wrapping, its own text or its file gives it. */
export function adoptProfile(store: Store, find: Opened & { readonly kind: "profile" }): void {
  const { source, isVerbatim, name, scope, trail } = find;
  const fileName = source.name ?? trail.map((layer) => layer.name).findLast((one) => one !== null) ?? null;
  const bytes = isVerbatim ? source.bytes : null;
  store.adopt({ text: source.text, encoding: source.encoding, bytes, name, scope, fileName });
}

/** What was pasted into the box that is there for it: it is meant to be opened, whatever it is. */
export async function openPasted(desk: Desk, text: string): Promise<Outcome> {
  const certificates = certificatesIn(text);
  if (certificates !== null) return { sentences: await offerCertificates(desk, [certificates]), toAsk: [] };
  if (isPlainProfile(text)) {
    desk.store.openText(text);
    return NOTHING;
  }
  return openBrought(desk.store, await bringText(text));
}

/** What was pasted onto the page, perhaps by chance: what nothing is found in is let be. */
export async function openPastedByChance(desk: Desk, text: string): Promise<Outcome> {
  const outcome = await openPasted(desk, text);
  const isAnything = outcome.toAsk.some(({ opening }) => opening.form !== null);
  return outcome.toAsk.length === 0 || isAnything ? outcome : NOTHING;
}

function certificatesIn(text: string): OfferedFile | null {
  const pasted = { name: "Pasted text", bytes: new TextEncoder().encode(text) };
  return isCertificateFile(pasted.name, pasted.bytes) ? pasted : null;
}

/** Takes certificates in and goes to them; where no profile is open there is no panel to go to, and a sentence must do. */
export async function offerCertificates(
  { store, certificates }: Desk,
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
