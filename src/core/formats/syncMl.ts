/** Commands of OMA Device Management in SyncML 1.2, whole or as the bare pieces that management consoles take. */
import { fail, type Result, succeed } from "../result.ts";
import type { Place, XmlDocument } from "../xml/document.ts";
import { escapeText } from "../xml/escape.ts";
import { indexLines, positionAt } from "../xml/lines.ts";
import { parseXml } from "../xml/parse.ts";
import { absolute, childrenOf, rootPlace, textOf } from "../xml/place.ts";

/** What a command does to its node. Results is what a device answers to Get. */
export const SYNC_ML_VERBS = ["Add", "Replace", "Delete", "Exec", "Get", "Results"] as const;
/** One of these. */
export type SyncMlVerb = (typeof SYNC_ML_VERBS)[number];

/** How a value stands in Data: with its markup escaped, in CDATA, or as the markup that it is. */
export type SyncMlForm = "escaped" | "cdata" | "inline";

/** What is done with one node. */
export interface SyncMlCommand {
  readonly verb: SyncMlVerb;
  /** The node's address: LocURI. */
  readonly address: string;
  /** The value, a text of format chr; null for commands without one. */
  readonly data: string | null;
}

/** A command that was read. */
export interface ReadCommand extends SyncMlCommand {
  /** How its value was written; null without one. */
  readonly form: SyncMlForm | null;
  /** Meta/Format, such as chr, node or b64; null when it does not say. */
  readonly format: string | null;
  /** Where it begins; from 1. */
  readonly line: number;
}

/** How commands are written. */
export interface SyncMlLayout {
  /** A whole SyncML document, or only the commands. */
  readonly whole: boolean;
  /** Whether the commands stand in an Atomic: all of them are done, or none. */
  readonly atomic: boolean;
  readonly form: SyncMlForm;
}

/**
 * Commands as text with LF line ends. Reading it gives them again: of a value without CR, and without blanks around it
 * where it stands inline.
 */
export function printSyncMl(commands: readonly SyncMlCommand[], { whole, atomic, form }: SyncMlLayout): string {
  const first = atomic ? 2 : 1;
  const printed = commands.flatMap((command, index) => printCommand(command, first + index, form));
  const body = atomic ? element("Atomic", [number(1), ...printed]) : printed;
  const inBody = element("SyncBody", [...body, "<Final/>"]).map(indent);
  const lines = whole ? ['<SyncML xmlns="SYNCML:SYNCML1.2">', ...inBody, "</SyncML>"] : body;
  return `${lines.join("\n")}\n`;
}

function printCommand({ verb, address, data }: SyncMlCommand, id: number, form: SyncMlForm): readonly string[] {
  const target = `<Target><LocURI>${escapeText(address)}</LocURI></Target>`;
  const value = data === null ? [] : [...META, `<Data>${printData(data, form)}</Data>`];
  return element(verb, [number(id), ...element("Item", [target, ...value])]);
}

const META = element("Meta", [
  '<Format xmlns="syncml:metinf">chr</Format>',
  '<Type xmlns="syncml:metinf">text/plain</Type>',
]);

function printData(data: string, form: SyncMlForm): string {
  switch (form) {
    case "escaped":
      return escapeText(data);
    case "cdata":
      return `<![CDATA[${data.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
    case "inline":
      return `\n${data.trim()}\n`;
  }
}

function number(id: number): string {
  return `<CmdID>${id}</CmdID>`;
}

/** An element over several lines; a value is one entry, however many lines it has, and its own lines stay as they are. */
function element(name: string, children: readonly string[]): readonly string[] {
  return [`<${name}>`, ...children.map(indent), `</${name}>`];
}

function indent(line: string): string {
  return `  ${line}`;
}

/**
 * The commands of a SyncML document, or of pieces of one that follow each other without a root. The error is one
 * sentence.
 */
export function parseSyncMl(text: string): Result<readonly ReadCommand[], string> {
  // Declarations become blanks, so that pieces of several documents can stand in one root and lines keep their numbers.
  const pieces = text.replace(/(?<=^|>)\s*<\?xml\s[^>]*\?>/g, (declaration) => declaration.replace(/[^\r\n]/g, " "));
  const document = parseXml(`<${ROOT}>${pieces}</${ROOT}>`);
  if (!document.ok) {
    const line = positionAt(indexLines(text), document.error.range.start - ROOT.length - 2).line;
    return fail(`The SyncML is not well-formed in line ${line}. ${document.error.message}`);
  }
  const lines = indexLines(document.value.text);
  const commands = commandsBelow(document.value, rootPlace(document.value));
  return succeed(commands.map(({ at, ...command }) => ({ ...command, line: positionAt(lines, at).line })));
}

const ROOT = "pieces";
const MAX_DEPTH = 12;

type Placed = Omit<ReadCommand, "line"> & { readonly at: number };

function commandsBelow(document: XmlDocument, place: Place, depth = 0): readonly Placed[] {
  if (depth > MAX_DEPTH) return [];
  return childrenOf(document, place).flatMap((child) => {
    const verb = SYNC_ML_VERBS.find((one) => one === child.element.name);
    if (verb === undefined) return commandsBelow(document, child, depth + 1);
    return childrenNamed(document, child, "Item").flatMap((item) => readItem(document, verb, child, item));
  });
}

function readItem(document: XmlDocument, verb: SyncMlVerb, command: Place, item: Place): readonly Placed[] {
  const address = firstAt(document, item, [["Target", "Source"], ["LocURI"]]);
  if (address === null) return [];
  const data = childrenNamed(document, item, "Data")[0] ?? null;
  const meta = [item, command].map((place) => firstAt(document, place, [["Meta"], ["Format"]])).find((one) => one);
  return [
    {
      verb,
      address: textOf(address).trim(),
      data: data === null ? null : valueOf(document, data),
      form: data === null ? null : formOf(data),
      format: meta === undefined || meta === null ? null : textOf(meta).trim(),
      at: item.base + item.element.range.start,
    },
  ];
}

function valueOf(document: XmlDocument, data: Place): string {
  const { content } = data.element;
  if (content === null || formOf(data) !== "inline") return textOf(data);
  const { start, end } = absolute(data, content);
  return document.text.slice(start, end).trim();
}

function formOf({ element: { nodes } }: Place): SyncMlForm {
  if (nodes.some(({ kind }) => kind === "element")) return "inline";
  return nodes.some(({ kind }) => kind === "cdata") ? "cdata" : "escaped";
}

/** The first element on the way down these names, of which each step may have several. */
function firstAt(document: XmlDocument, place: Place, steps: readonly (readonly string[])[]): Place | null {
  return steps.reduce<Place | null>((parent, names) => {
    if (parent === null) return null;
    return childrenOf(document, parent).find(({ element: { name } }) => names.includes(name)) ?? null;
  }, place);
}

function childrenNamed(document: XmlDocument, place: Place, name: string): readonly Place[] {
  return childrenOf(document, place).filter((child) => child.element.name === name);
}
