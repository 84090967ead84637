/** What the files of a build weigh on the wire, and which of them belong together. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Files that a page needs before it can run: what it names, and what that imports, down to the last. */
export function initialFiles(folder: string, page: string): ReadonlySet<string> {
  const html = readFileSync(path.join(folder, page), "utf8");
  const named = [...html.matchAll(/(?:src|href)="(?:\.?\/)?([^":]+\.(?:js|css))"/g)].map(([, name = ""]) => name);
  return closure(folder, named);
}

/** Files that come with a lazy chunk, with its styles, fonts and workers, beyond `present`. */
export function lazyFiles(folder: string, present: ReadonlySet<string>, chunk: string): ReadonlySet<string> {
  const source = [...present].map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
  const pattern = `import\\([\`"']\\./(${chunk}-[^\`"']+)[\`"']\\)(?:,__vite__mapDeps\\(\\[[\\d,]*\\])?`;
  const [call, file] = new RegExp(pattern).exec(source) ?? [];
  if (call === undefined || file === undefined) throw new Error(`Nothing in the page imports ${chunk}.`);
  const all = closure(folder, [`assets/${file}`, ...dependencies(source, call)]);
  return new Set([...all].filter((name) => !present.has(name)));
}

/** Kilobytes (1 000 bytes) of files, each compressed with brotli at its best. */
export function transferOf(folder: string, files: Iterable<string>): number {
  const sizes = [...files].map((name) => compressedSize(readFileSync(path.join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

function compressedSize(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The styles that a dynamic import waits for stand in a table, and the call names their rows. */
function dependencies(source: string, call: string): readonly string[] {
  const rows = /__vite__mapDeps\(\[([\d,]*)/.exec(call)?.[1]?.split(",").filter(Boolean) ?? [];
  const table = [...(/m\.f=\[([^\]]*)\]/.exec(source)?.[1] ?? "").matchAll(/["'`](?:\.\/)?([^"'`]+)["'`]/g)];
  return rows.map((row) => resolved(table[Number(row)]?.[1] ?? ""));
}

/** Follows static imports, and names of files in `url()` and `new URL()`; not dynamic imports. */
function closure(folder: string, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !existsSync(path.join(folder, name))) continue;
    found.add(name);
    if (/\.(?:js|css)$/.test(name)) queue.push(...namedIn(readFileSync(path.join(folder, name), "utf8")));
  }
  return found;
}

function namedIn(source: string): readonly string[] {
  const imports = source.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g);
  const urls = source.matchAll(/(?:url\(|new URL\()\s*["'`]?(?:\.\/)?(?:assets\/)?([\w.-]+\.\w+)/g);
  return [...imports, ...urls].map(([, name = ""]) => resolved(name));
}

function resolved(name: string): string {
  return name.startsWith("assets/") ? name : `assets/${name}`;
}
