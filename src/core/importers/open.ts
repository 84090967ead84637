/** The one door: whatever was pasted, dropped or chosen, taken apart until profiles are in hand. */
import type { Scope } from "../vocabulary/spec.ts";
import type { Find, Importer, Part, Remark } from "./importer.ts";
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
  const waiting: Inside[] = [{ source, trail: [], name: null, scope: null }];
  let bytes = 0;
  for (let inside = waiting.shift(); inside !== undefined; inside = waiting.shift()) {
    bytes += inside.source.bytes.length;
    const excess = excessOf(inside, bytes, finds.length);
    if (excess !== null) {
      remarks.push({ kind: "refused", where: "", text: excess, trail: inside.trail });
      continue;
    }
    const importer = importerOf(inside.source, known);
    if (importer === null) {
      remarks.push({ ...notUnderstood(inside), trail: inside.trail });
      continue;
    }
    const { parts, finds: found, remarks: said } = importer.read(inside.source);
    const here = { title: importer.title, name: inside.source.name };
    finds.push(...found.map((find) => placed(find, inside, { ...here, where: "", how: "" })));
    remarks.push(...said.map((remark) => ({ ...remark, trail: [...inside.trail, { ...here, where: "", how: "" }] })));
    waiting.unshift(...parts.map((part) => within(part, inside, here)));
  }
  const outermost = importerOf(source, known);
  return { finds, remarks, form: outermost };
}

function importerOf(source: Source, known: readonly Importer[]): Importer | null {
  return known.find((importer) => importer.recognises(source)) ?? null;
}

function excessOf({ source, trail }: Inside, bytes: number, finds: number): string | null {
  if (source.bytes.length > LARGEST_SOURCE) return "It is larger than 10 MB and was not opened.";
  if (trail.length >= MOST_LAYERS) return `It is wrapped more than ${MOST_LAYERS} times and was not opened.`;
  if (bytes > LARGEST_TOTAL) return "The parts come to more than 100 MB; the rest was not opened.";
  if (finds >= MOST_FINDS) return `It holds more than ${MOST_FINDS} things; the rest was not opened.`;
  return null;
}

function notUnderstood({ source }: Inside): Remark {
  const what = source.text.trim() === "" ? "It is empty." : "Nothing in it is a form that the designer knows.";
  return { kind: "refused", where: "", text: what };
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
