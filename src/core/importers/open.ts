/** The one door: whatever was pasted, dropped or chosen, taken apart until profiles are in hand. */
import { shortened } from "../phrases.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { Find, FoundProfile, Importer, Part, Remark } from "./importer.ts";
import { TOO_MANY, refusal } from "./remarks.ts";
import { MAX_LENGTH } from "../xml/parse.ts";
import { importers } from "./index.ts";
import { LARGEST_SOURCE, LARGEST_TOTAL, MOST_FINDS, MOST_LAYERS } from "./limits.ts";
import type { Source } from "./source.ts";

/** One wrapping that was taken off. */
export interface Layer {
  /** What it is called: "a PowerShell script". */
  readonly title: string;
  readonly name: string | null;
  /** Where the next layer, or the find, stood in it, and how; "" when it is the find itself. */
  readonly where: string;
  readonly how: string;
}

/** Something that was found, with the way to it from the outside in. */
export type Opened = Find & { readonly trail: readonly Layer[] };

/** A remark, with the layers around the source that it is about. */
export type PlacedRemark = Remark & { readonly trail: readonly Layer[] };

/** What a source came to. */
export interface Opening {
  readonly finds: readonly Opened[];
  readonly remarks: readonly PlacedRemark[];
  /** The form of the outermost layer; null when no importer knows it. */
  readonly form: Pick<Importer, "id" | "title"> | null;
}

/** What stands inside wrappings that said something about it. */
interface Inside {
  readonly source: Source;
  readonly trail: readonly Layer[];
  readonly name: string | null;
  readonly scope: Scope | null;
}

/** Takes a source apart. Never throws; what cannot be had is a remark. */
export function openSource(source: Source, known: readonly Importer[] = importers): Opening {
  const finds: Opened[] = [];
  const remarks: PlacedRemark[] = [];
  /** The next one last: what is inside a part comes before the part that follows it. */
  const waiting: Inside[] = [{ source, trail: [], name: null, scope: null }];
  let bytes = 0;
  let form: Opening["form"] = null;
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    bytes += inside.source.bytes.length;
    const unwrapped = unwrapInBounds(inside, known, bytes, finds.length);
    for (const find of unwrapped.finds) finds.push(find);
    for (const remark of unwrapped.remarks) remarks.push(remark);
    for (const part of unwrapped.inside.toReversed()) waiting.push(part);
    if (inside.trail.length === 0) form = unwrapped.form;
  }
  return { finds: eachOnce(finds), remarks, form };
}

/** What one wrapping gives when it is taken off. */
interface Taken {
  /** Of what form the wrapping is; null when it is not known. */
  readonly form: Opening["form"];
  readonly finds: readonly Opened[];
  readonly remarks: readonly PlacedRemark[];
  readonly inside: readonly Inside[];
}

/** What is repeated or nested millions of times is beyond the stack that a browser has for regular expressions. */
function unwrapInBounds(...inside: Parameters<typeof unwrap>): Taken {
  try {
    return unwrap(...inside);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(inside[0], refusal("It repeats or nests something too often to be read, and was not opened."));
  }
}

function unwrap(inside: Inside, known: readonly Importer[], bytes: number, found: number): Taken {
  const excess = excessOf(inside, bytes, found);
  if (excess !== null) return refused(inside, refusal(excess));
  const importer = importerOf(inside.source, known);
  if (importer === null) return refused(inside, notUnderstood(inside));
  const { finds, parts, remarks } = importer.read(inside.source);
  const here = { title: importer.title, name: inside.source.name };
  const layer = { ...here, where: "", how: "" };
  const room = MOST_FINDS - found;
  const isTooMuch = Math.max(finds.length, parts.length) > room;
  const readable = finds.filter((find) => find.kind !== "profile" || find.source.text.length <= MAX_LENGTH);
  const tooLong = readable.length < finds.length ? [TOO_LONG] : [];
  const said = [...remarks, ...tooLong, ...(isTooMuch ? [TOO_MANY] : [])];
  return {
    form: { id: importer.id, title: importer.title },
    finds: readable.slice(0, room).map((find) => placed(find, inside, layer)),
    remarks: said.map((remark) => placedRemark(remark, inside, layer)),
    inside: parts.slice(0, room).map((part) => within(part, inside, here)),
  };
}

const TOO_LONG = refusal("It comes to a longer profile than the designer reads, and was not opened.");

function refused({ trail }: Inside, remark: Remark): Taken {
  return { form: null, finds: [], remarks: [{ ...remark, trail }], inside: [] };
}

/** What was brought alone was meant to be opened: that nothing is in it is a failure there. */
function placedRemark(remark: Remark, { trail }: Inside, layer: Layer): PlacedRemark {
  const kind = remark.kind === "nothing" && trail.length === 0 ? "refused" : remark.kind;
  return { ...remark, kind, text: shortened(remark.text, LONGEST_REMARK), trail: [...trail, layer] };
}

/** Remarks quote what they are about, and that may be anything. */
const LONGEST_REMARK = 1_000;

/** A profile that stands in several places, as in a bundle of scripts, is one find, with all that is said of it. */
function eachOnce(finds: readonly Opened[]): readonly Opened[] {
  const profiles = new Map<string, Opened & FoundProfile>();
  for (const find of finds) {
    if (find.kind !== "profile") continue;
    const known = profiles.get(find.source.text) ?? find;
    const isSame = isCompatible(known.name, find.name) && isCompatible(known.scope, find.scope);
    if (isSame)
      profiles.set(find.source.text, { ...known, name: known.name ?? find.name, scope: known.scope ?? find.scope });
  }
  const seen = new Set<Opened>();
  return finds.flatMap((find) => {
    const merged = find.kind === "profile" ? mergedWith(find, profiles) : find;
    if (seen.has(merged)) return [];
    seen.add(merged);
    return [merged];
  });
}

/** The one that stands for a find; the find itself when another name or scope is said of it. */
function mergedWith(find: Opened & FoundProfile, profiles: ReadonlyMap<string, Opened & FoundProfile>): Opened {
  const one = profiles.get(find.source.text) ?? find;
  return isCompatible(one.name, find.name) && isCompatible(one.scope, find.scope) ? one : find;
}

function isCompatible(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function importerOf(source: Source, known: readonly Importer[]): Importer | null {
  return known.find((importer) => importer.recognises(source)) ?? null;
}

function excessOf({ source, trail }: Inside, bytes: number, finds: number): string | null {
  if (source.bytes.length > LARGEST_SOURCE) return "It is larger than 10 MB and was not opened.";
  if (trail.length >= MOST_LAYERS) return `It is wrapped more than ${MOST_LAYERS} times and was not opened.`;
  if (bytes > LARGEST_TOTAL) return "The parts come to more than 100 MB; the rest was not opened.";
  if (finds >= MOST_FINDS) return TOO_MANY.text;
  return null;
}

/** A file beside others, such as a README in an archive, is no failure. */
function notUnderstood({ source, trail }: Inside): Remark {
  const what = source.text.trim() === "" ? "It is empty." : "Nothing in it is a form that the designer knows.";
  return { kind: trail.length === 0 ? "refused" : "nothing", where: "", text: what };
}

function placed(find: Find, { trail, name, scope }: Inside, layer: Layer): Opened {
  const whole = [...trail, layer];
  if (find.kind !== "profile") return { ...find, trail: whole };
  return { ...find, name: find.name ?? name, scope: find.scope ?? scope, trail: whole };
}

function within(part: Part, outer: Inside, here: Pick<Layer, "title" | "name">): Inside {
  return {
    source: part.source,
    trail: [...outer.trail, { ...here, where: part.where, how: part.how }],
    name: part.name ?? outer.name,
    scope: part.scope ?? outer.scope,
  };
}
