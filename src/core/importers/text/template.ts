/** A text with holes: what a program writes as a string, and what it only puts in when it runs. */

import { MOST_PIECES } from "../limits.ts";

/** Something that is known only when the program runs. */
export interface Hole {
  /** As written: `$Servers`, `$(Get-Name)`. */
  readonly source: string;
  /** The name of the variable, when it is nothing else; as the language compares names. */
  readonly name: string | null;
}

/** Pieces of text, and holes between them. */
export type Template = readonly (string | Hole)[];

/** The text of a template without holes; null when it has some. */
export function plainText(template: Template): string | null {
  return template.every((piece) => typeof piece === "string") ? template.join("") : null;
}

/** The template as written, holes included. */
export function writtenText(template: Template): string {
  return template.map((piece) => (typeof piece === "string" ? piece : piece.source)).join("");
}

/** Templates one behind the other, with a text between each two. */
export function joinedBy(templates: readonly Template[], separator: Template): Template {
  return templates.flatMap((template, index) => (index === 0 ? template : [...separator, ...template]));
}

/** The same template, its neighbouring texts as one and without empty ones. */
export function joinTexts(template: Template): Template {
  const pieces: Template[number][] = [];
  let run: string[] = [];
  const flush = () => {
    const text = run.join("");
    if (text !== "") pieces.push(text);
    run = [];
  };
  for (const piece of template) {
    if (typeof piece === "string") run.push(piece);
    else {
      flush();
      pieces.push(piece);
    }
  }
  flush();
  return pieces;
}

const PLACE = /(\{\{|\}\}|\{\d{1,4}(?:,-?\d{1,4})?(?::[^{}\r\n]*)?\})/;

/** Puts values into the places `{0}`, `{1}`, … of a format, where `{{` and `}}` are braces (.NET composite formatting). */
export function formatTemplate(format: Template, values: readonly Template[]): Template {
  return format.flatMap((piece): Template => {
    if (typeof piece !== "string") return [piece];
    const parts = piece.split(PLACE, MOST_PIECES + 1);
    if (parts.length > MOST_PIECES) return [{ source: "…", name: null }];
    return parts.flatMap((part, index) => (index % 2 === 0 ? [part] : valueOf(part, values)));
  });
}

/** A place for a value: a number in a form of its own is known only when the program runs. */
function valueOf(place: string, values: readonly Template[]): Template {
  if (place === "{{" || place === "}}") return [place.charAt(0)];
  const [, index = "", width, form] = /^\{(\d+)(?:,(-?\d+))?(?::(.*))?\}$/.exec(place) ?? [];
  const value = values[Number.parseInt(index, 10)];
  if (value === undefined) return [{ source: place, name: null }];
  if (width === undefined && form === undefined) return value;
  const text = plainText(value);
  if (text === null) return value;
  if (form !== undefined && /^-?[\d.]+$/.test(text)) return [{ source: place, name: null }];
  const columns = Number.parseInt(width ?? "0", 10);
  return [columns < 0 ? text.padEnd(-columns) : text.padStart(columns)];
}
