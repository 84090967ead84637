/** Opening: what is brought becomes profiles and certificates at once where that is clear, else a question. */
import { loadDeployment } from "../../core/deployment/savedDeployment.ts";
import { LARGEST_SOURCE } from "../../core/importers/limits.ts";
import type { Opened } from "../../core/importers/open.ts";
import { type Source, sourceOfBytes, sourceOfText } from "../../core/importers/source.ts";
import { isPlainProfile } from "../../core/importers/profileXml.ts";
import type { CertificateStore, OfferedFile } from "../../store/certificates.ts";
import type { Store } from "../../store/store.ts";
import { goTo } from "../useHashRoute.ts";
import { type Brought, PASTED, bring, onlyProfile, openedSentences } from "./door.ts";
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
    const source = await readFile(file);
    if (typeof source === "string") sentences.push(source);
    else if (isCertificateFile(source)) offered.push({ name: file.name, bytes: source.bytes });
    else {
      const outcome = await openOne(desk.store, source);
      sentences.push(...(all.length === 1 ? outcome.sentences : outcome.sentences.map(saidOf(file.name))));
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

/** What is in a file, or a sentence that says why it was refused. */
async function readFile(file: File): Promise<Source | string> {
  if (file.size > LARGEST_SOURCE) return `${file.name} is larger than 10 MB and was not opened.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return bytes.length === 0 ? `${file.name} is empty.` : sourceOfBytes(file.name, bytes);
}

const NOTHING: Outcome = { sentences: [], toAsk: [] };

async function openOne(store: Store, source: Source): Promise<Outcome> {
  const { name, text } = source;
  if (name?.endsWith(".aovpn.json")) return { sentences: openDeployment(store, name, text), toAsk: [] };
  if (!isPlainProfile(text)) return openBrought(store, await bring(source));
  openAsIs(store, source);
  return NOTHING;
}

/** Opens a source as the profile that it is, or is meant to become. What was pasted never was bytes. */
export function openAsIs(store: Store, { name, bytes, text, encoding }: Source): void {
  store.adopt({ text, encoding, bytes: name === null ? null : bytes, name: null, scope: null, fileName: name });
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
  const source = sourceOfText(null, text);
  if (!isCertificateFile(source)) return openOne(desk.store, source);
  return { sentences: await offerCertificates(desk, [{ name: PASTED, bytes: source.bytes }]), toAsk: [] };
}

/** What was pasted onto the page, perhaps by chance: what nothing is found in is let be. */
export async function openPastedByChance(desk: Desk, text: string): Promise<Outcome> {
  const outcome = await openPasted(desk, text);
  const isAnything = outcome.toAsk.some(({ opening }) => opening.form !== null);
  return outcome.toAsk.length === 0 || isAnything ? outcome : NOTHING;
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

function openDeployment(store: Store, name: string, text: string): readonly string[] {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
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
