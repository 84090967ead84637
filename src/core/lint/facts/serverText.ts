/** The list of servers as it is written, for what does not decode. */

/** One entry: what stands before the first semicolon, and the rest with it. */
export interface ServerEntry {
  /** Without blanks around it. */
  readonly host: string;
  /** Empty, or from the semicolon on. */
  readonly label: string;
}

/** The entries of a written list, empty ones included. */
export function entriesOf(text: string): readonly ServerEntry[] {
  return text.split(",").map((entry) => {
    const [host = "", ...labels] = entry.split(";");
    return { host: host.trim(), label: labels.map((label) => `;${label.trim()}`).join("") };
  });
}

/** The text of entries. */
export function writeEntries(entries: readonly ServerEntry[]): string {
  return entries.map(({ host, label }) => host + label).join(",");
}

/** The name or address in a URL or in a name with a port; any other text as it is. */
export function hostOf(written: string): string {
  const authority = written.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#].*$/, "");
  return authority.replace(/^([^:]+):\d*$/, "$1");
}
