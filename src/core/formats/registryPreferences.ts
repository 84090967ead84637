/** Registry.xml, in which Group Policy Preferences keep values for the registry ([MS-GPPREF]). */
import type { Place, XmlDocument, XmlElement } from "../xml/document.ts";
import { childrenOf, rootPlace, textOf } from "../xml/place.ts";
import { parseHex } from "./hexBytes.ts";
import type { RegKey } from "./regFile.ts";
import { decodeRegBytes, type RegValue } from "./regValue.ts";

/** The name of its root element. */
export const REGISTRY_PREFERENCES = "RegistrySettings";

/** An item that does not act as it stands, or that only acts on some devices; or one that cannot be read. */
export interface OddItem {
  readonly name: string;
  readonly why: "disabled" | "targeted" | "unreadable";
}

/** What preferences write, a key for each item in their order. */
export interface RegistryPreferences {
  readonly keys: readonly RegKey[];
  readonly odd: readonly OddItem[];
}

interface Item {
  readonly element: XmlElement;
  readonly properties: Place;
  readonly isDisabled: boolean;
  readonly isTargeted: boolean;
}

const MAX_DEPTH = 24;

/** What the document writes into the registry. Items that are switched off write nothing. */
export function readRegistryPreferences(document: XmlDocument): RegistryPreferences {
  const items = itemsBelow(document, rootPlace(document), false, false, 0);
  const keys: RegKey[] = [];
  const odd: OddItem[] = [];
  for (const item of items) {
    const key = item.isDisabled ? null : keyOf(document, item);
    if (key !== null) keys.push(key);
    const why = item.isDisabled ? "disabled" : key === null ? "unreadable" : item.isTargeted ? "targeted" : null;
    if (why !== null) odd.push({ name: nameOf(item), why });
  }
  return { keys, odd };
}

/** Collections are folders; what they say of themselves holds for what is in them. */
function itemsBelow(
  document: XmlDocument,
  place: Place,
  isOff: boolean,
  isFiltered: boolean,
  depth: number,
): readonly Item[] {
  if (depth > MAX_DEPTH) return [];
  const children = childrenOf(document, place);
  const isDisabled = isOff || attribute(place.element, "disabled") === "1";
  const isTargeted = isFiltered || children.some((child) => isFilter(document, child));
  const properties = children.find(({ element }) => element.name === "Properties");
  if (place.element.name === "Registry" && properties !== undefined)
    return [{ element: place.element, properties, isDisabled, isTargeted }];
  return children.flatMap((child) => itemsBelow(document, child, isDisabled, isTargeted, depth + 1));
}

function isFilter(document: XmlDocument, place: Place): boolean {
  return place.element.name === "Filters" && childrenOf(document, place).length > 0;
}

function nameOf({ element, properties }: Item): string {
  return attribute(properties.element, "name") || attribute(element, "name");
}

function keyOf(document: XmlDocument, { properties }: Item): RegKey | null {
  const { element } = properties;
  const path = `${attribute(element, "hive")}\\${attribute(element, "key")}`;
  const name = attribute(element, "default") === "1" ? "" : attribute(element, "name");
  const isRemoval = attribute(element, "action") === "D";
  const isWholeKey = attribute(element, "type") === "" && name === "";
  if (isWholeKey) return { path, isDeleted: isRemoval, entries: [] };
  const value = isRemoval ? null : valueOf(document, properties);
  return value === undefined ? null : { path, isDeleted: false, entries: [{ name, value }] };
}

/** Numbers are hexadecimal, whatever `displayDecimal` says. */
function valueOf(document: XmlDocument, properties: Place): RegValue | undefined {
  const text = attribute(properties.element, "value");
  switch (attribute(properties.element, "type")) {
    case "REG_SZ":
      return { type: "sz", text };
    case "REG_EXPAND_SZ":
      return { type: "expandSz", text };
    case "REG_MULTI_SZ":
      return { type: "multiSz", lines: linesIn(document, properties) ?? (text === "" ? [] : [text]) };
    case "REG_DWORD":
      return /^[0-9a-f]{1,8}$/i.test(text) ? { type: "dword", number: parseInt(text, 16) } : undefined;
    case "REG_QWORD":
      return /^[0-9a-f]{1,16}$/i.test(text) ? { type: "qword", number: BigInt(`0x${text}`) } : undefined;
    case "REG_BINARY":
      return binary(text);
    default:
      return undefined;
  }
}

function binary(text: string): RegValue | undefined {
  const bytes = parseHex(text);
  return bytes === null ? undefined : decodeRegBytes(3, bytes);
}

/** The strings of a list stand in elements of their own; without them the attribute has all of them in one line. */
function linesIn(document: XmlDocument, properties: Place): readonly string[] | null {
  const values = childrenOf(document, properties).find(({ element }) => element.name === "Values");
  return values === undefined ? null : childrenOf(document, values).map((value) => textOf(value));
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes.find((one) => one.name === name)?.value ?? "";
}
