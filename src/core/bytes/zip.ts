/** Zip archives, read with limits and written alike each time. The one door to the library that does it. */
import { type Unzipped, type ZipOptions, type Zippable, unzipSync, zipSync } from "fflate";
import { type Result, fail, succeed } from "../result.ts";

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an archive may unfold to; sizes in bytes. */
export interface ZipLimits {
  readonly entries: number;
  readonly entrySize: number;
  readonly totalSize: number;
}

const ZIP_LIMITS: ZipLimits = { entries: 500, entrySize: 10 * 1024 * 1024, totalSize: 50 * 1024 * 1024 };

/** The first day that a zip archive can name: archives of the same content are the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Whether the bytes begin as a zip archive does. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The files of an archive, folders left out. Refused with a sentence: what is no archive, what is encrypted or packed
 * in another way than deflate, and what unfolds, or says that it unfolds, beyond the limits.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Result<readonly ZipEntry[], string> {
  const excess = { sentence: "" };
  let [count, total] = [0, 0];
  const isTaken = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (name.endsWith("/")) return false;
    count += 1;
    total += originalSize;
    if (count > limits.entries) excess.sentence = `The archive holds more than ${limits.entries} files.`;
    if (originalSize > limits.entrySize)
      excess.sentence = `${name} unfolds to more than ${megabytes(limits.entrySize)}.`;
    if (total > limits.totalSize) excess.sentence = `The archive unfolds to more than ${megabytes(limits.totalSize)}.`;
    return excess.sentence === "";
  };
  let unzipped: Unzipped;
  try {
    unzipped = unzipSync(bytes, { filter: isTaken });
  } catch {
    return fail("The archive is damaged, encrypted or packed in a way that is not understood.");
  }
  if (excess.sentence !== "") return fail(`${excess.sentence} It was not opened.`);
  return succeed(
    Object.entries(unzipped).map(([path, content]) => ({ path: path.replaceAll("\\", "/"), bytes: content })),
  );
}

function megabytes(size: number): string {
  return `${Math.round(size / 1024 / 1024)} MB`;
}

/** An archive of the entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const options: ZipOptions = { level: 9, mtime: TIME };
  const files: Zippable = Object.fromEntries(entries.map(({ path, bytes }) => [path, [bytes, options]]));
  return zipSync(files);
}
