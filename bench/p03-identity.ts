import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { at } from "../src/core/profile/at.ts";
import { set } from "../src/core/profile/changes.ts";
import { rangeOfPath } from "../src/core/profile/place.ts";
import { read } from "../src/core/profile/read.ts";
import { encodeText } from "../src/core/xml/encoding.ts";
import { type OpenProfile, type Store, activeProfile, createProfileStore } from "../src/store/store.ts";
import type { Figure, Metric } from "./metric.ts";

const FOLDERS = ["src/fixtures", "../shared/corpus/profiles"];
const EDITED = at.NativeProfile.NativeProtocolType;

/** P3: what leaves is what was opened, but for what was changed. Counted, not timed. */
export const identity: Metric = {
  id: "P3",
  title: "Bytes that stay as they were",
  goal: "100 % of the files identical; after an edit of one field only its bytes differ",
  reference: "the bytes that were opened",
  run: () => {
    const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap(filesIn);
    const edited = files.map(isOtherwiseSameAfterEdit).filter((isSame) => isSame !== null);
    return Promise.resolve([
      share(`${files.length} files: opened and written untouched`, files.map(isSameUntouched)),
      share(`${edited.length} of them: only the edited field differs`, edited),
    ]);
  },
};

function filesIn(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
}

function share(what: string, verdicts: readonly boolean[]): Figure {
  const percent = (100 * verdicts.filter((isSame) => isSame).length) / verdicts.length;
  return { what, unit: "%", ours: [percent], reference: [], goal: { of: "ours", atLeast: 100 } };
}

/** Encodes the text anew, although the product would hand out the opened bytes. */
function isSameUntouched(bytes: Uint8Array): boolean {
  const profile = activeProfile(opened(bytes));
  return profile !== null && Buffer.compare(bytesOf(profile), bytes) === 0;
}

/** Null where there is no such field to edit. */
function isOtherwiseSameAfterEdit(bytes: Uint8Array): boolean | null {
  const store = createStore(bytes);
  const before = activeProfile(store.getState());
  const document = before?.reading.document ?? null;
  if (before === null || document === null) return null;
  const { value } = read(document, EDITED);
  const range = rangeOfPath(document, EDITED.path);
  if (value === undefined || range === null) return null;
  store.dispatch(set(EDITED, value === "IKEv2" ? "Automatic" : "IKEv2"), { label: "Edit", origin: "form" });
  const after = activeProfile(store.getState());
  if (after === null) return null;
  const field = encodeText(document.text.slice(range.start, range.end), { ...before.file.encoding, bom: false }).bytes;
  return changedBytes(bytes, bytesOf(after)) <= field.length;
}

/** How many bytes of `before` lie between the first and the last difference. */
function changedBytes(before: Uint8Array, after: Uint8Array): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.length - start - end;
}

function bytesOf({ file }: OpenProfile): Uint8Array {
  return encodeText(file.text, file.encoding).bytes;
}

function opened(bytes: Uint8Array): ReturnType<Store["getState"]> {
  return createStore(bytes).getState();
}

function createStore(bytes: Uint8Array): Store {
  const store = createProfileStore({ now: () => 0, newId: () => "measured" });
  store.open(bytes, null);
  return store;
}
