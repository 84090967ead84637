/** One attribute of a distinguished name: its object identifier and its value. */
export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

/** A distinguished name in the order of the certificate: the general parts first. A part has mostly one attribute. */
export type NameParts = readonly (readonly NameAttribute[])[];

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ["2.5.4.3", "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "SERIALNUMBER"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "ST"],
  ["2.5.4.9", "STREET"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.12", "T"],
  ["2.5.4.42", "G"],
  ["0.9.2342.19200300.100.1.1", "UID"],
  ["0.9.2342.19200300.100.1.25", "DC"],
  ["1.2.840.113549.1.9.1", "E"],
]);

/**
 * A distinguished name as RFC 4514 writes it: last part first, special characters escaped. Attributes that the RFC has
 * no short name for get the one that Windows shows, else their object identifier, with the value left readable.
 */
export function distinguishedName(parts: NameParts): string {
  return parts
    .toReversed()
    .map((part) => part.map(attributeText).join("+"))
    .join(",");
}

/** The value of the last attribute of a type; empty when there is none. */
export function attributeOf(parts: NameParts, shortName: string): string {
  const attribute = parts.flat().findLast(({ type }) => SHORT_NAMES.get(type) === shortName);
  return attribute?.value ?? "";
}

function attributeText({ type, value }: NameAttribute): string {
  return `${SHORT_NAMES.get(type) ?? type}=${escaped(value)}`;
}

function escaped(value: string): string {
  return value
    .replace(/["+,;<>\\]/g, "\\$&")
    .replace(/^[ #]| $/g, "\\$&")
    .replaceAll("\u0000", "\\00");
}
