/** The configuration file of strongSwan (swanctl.conf, strongswan.conf(5)): sections with keys and values. */

export interface SwanctlSection {
  readonly name: string;
  readonly entries: readonly SwanctlEntry[];
}

/** What stands in a section: another one, or a setting. */
export type SwanctlEntry = SwanctlSection | readonly [key: string, value: string];

const INDENT = "    ";

/** The file's text; line ends are those of Linux. Names of sections and keys have to be plain: see {@link swanctlName}. */
export function printSwanctl(comments: readonly string[], sections: readonly SwanctlSection[]): string {
  const head = comments.map((line) => `# ${line.replace(/[^ -~]/g, "?")}`);
  return [...head, ...sections.flatMap((section) => ["", ...printSection(section, "")])].join("\n") + "\n";
}

function printSection({ name, entries }: SwanctlSection, indent: string): readonly string[] {
  const inner = indent + INDENT;
  const lines = entries.flatMap((entry) =>
    isSection(entry) ? printSection(entry, inner) : [`${inner}${entry[0]} = ${quoteSwanctl(entry[1])}`],
  );
  return [`${indent}${name} {`, ...lines, `${indent}}`];
}

function isSection(entry: SwanctlEntry): entry is SwanctlSection {
  return "name" in entry;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/** The one place where text becomes a value: as it is where that is safe, else in quotes on one line. */
export function quoteSwanctl(value: string): string {
  if (/^[A-Za-z0-9%@/._:*,-]+(?: [A-Za-z0-9%@/._:*,-]+)*$/.test(value)) return value;
  return `"${value.replace(/[\n\r\t"\\]/g, (letter) => ESCAPES[letter] ?? letter)}"`;
}

/** A name for a section, of letters, digits and hyphens: "Contoso VPN" gives "contoso-vpn". */
export function swanctlName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "vpn" : plain;
}
