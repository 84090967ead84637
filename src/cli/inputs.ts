/** What the arguments of a call name: the files themselves, and what folders hold. */

/** Where inputs come from. */
export interface Files {
  /** Null when there is no such file or folder. */
  readonly kindOf: (path: string) => "file" | "folder" | null;
  readonly read: (path: string) => Uint8Array;
  /** Names of what a folder holds. */
  readonly list: (folder: string) => readonly string[];
  readonly standardInput: () => Uint8Array;
}

export interface Input {
  /** As it is shown; "-" for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Found in a folder: what is nothing of ours is passed over. */
  readonly isFound: boolean;
}

export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

const SKIPPED_FOLDERS = ["node_modules", ".git"];

/** Everything that the arguments name, in order; each file once. */
export function collectInputs(
  names: readonly string[],
  files: Files,
): { readonly inputs: readonly Input[]; readonly unreadable: readonly Unreadable[] } {
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];
  const take = (path: string, isFound: boolean): void => {
    if (inputs.has(path)) return;
    try {
      inputs.set(path, { path, bytes: path === "-" ? files.standardInput() : files.read(path), isFound });
    } catch {
      unreadable.push({ path, why: "It could not be read." });
    }
  };
  for (const name of names) {
    const kind = name === "-" ? "file" : files.kindOf(name);
    if (kind === "folder") {
      const found = filesBelow(name, files);
      if (found.length === 0)
        unreadable.push({ path: name, why: "The folder holds no XML file and no saved deployment." });
      for (const path of found) take(path, true);
    } else if (kind === "file") take(name, false);
    else unreadable.push({ path: name, why: "There is no such file or folder." });
  }
  return { inputs: [...inputs.values()], unreadable };
}

function filesBelow(folder: string, files: Files): readonly string[] {
  return files
    .list(folder)
    .toSorted()
    .flatMap((name) => {
      const path = `${folder.replace(/[\\/]$/, "")}/${name}`;
      if (files.kindOf(path) === "folder") return SKIPPED_FOLDERS.includes(name) ? [] : filesBelow(path, files);
      return isCandidate(name) ? [path] : [];
    });
}

function isCandidate(name: string): boolean {
  return /\.(?:xml|aovpn\.json)$/i.test(name);
}
