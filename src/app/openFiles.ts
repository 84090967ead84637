/** Opening: files, drops and pastes become profiles, or a sentence that says why not. */
import { loadDeployment } from "../core/deployment/savedDeployment.ts";
import type { Store } from "../store/store.ts";

/** Larger files are refused: no profile comes near this size. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Opens a file; the answer is a sentence when it was refused, else null. */
export async function openFile(store: Store, file: File): Promise<string | null> {
  if (file.size > LARGEST_FILE) return `${file.name} is larger than 10 MB and was not opened.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return `${file.name} is empty.`;
  if (file.name.endsWith(".aovpn.json")) return openDeployment(store, file.name, bytes);
  store.open(bytes, file.name);
  return null;
}

export async function openFiles(store: Store, files: Iterable<File>): Promise<string | null> {
  const refusals: string[] = [];
  for (const file of files) {
    const refusal = await openFile(store, file);
    if (refusal !== null) refusals.push(refusal);
  }
  return refusals.length === 0 ? null : refusals.join(" ");
}

function openDeployment(store: Store, name: string, bytes: Uint8Array): string | null {
  let saved: unknown;
  try {
    saved = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return `${name} is not valid JSON.`;
  }
  const loaded = loadDeployment(saved);
  if (!loaded.ok) return `${name}: ${loaded.error}`;
  store.restore(loaded.value);
  return loaded.value.withoutSecrets.length === 0 ? null : secretsSentence(loaded.value.withoutSecrets);
}

/** Says which secrets must be entered again. */
export function secretsSentence(names: readonly string[]): string {
  return `Secret values are never kept. Enter them again in: ${names.join(", ")}.`;
}
