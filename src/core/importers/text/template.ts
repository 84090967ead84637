/** A text with holes: what a program writes as a string, and what it only puts in when it runs. */

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

/** Puts values into the places `{0}`, `{1}`, … of a format, where `{{` and `}}` are braces (.NET composite formatting). */
export function formatTemplate(format: Template, values: readonly Template[]): Template {
  return format.flatMap((piece): Template => {
    if (typeof piece !== "string") return [piece];
    const parts = piece.split(/(\{\{|\}\}|\{\d{1,4}(?:,-?\d{1,4})?(?::[^{}\r\n]*)?\})/);
    return parts.flatMap((part, index) => (index % 2 === 0 ? [part] : valueOf(part, values)));
  });
}

function valueOf(place: string, values: readonly Template[]): Template {
  if (place === "{{" || place === "}}") return [place.charAt(0)];
  return values[Number.parseInt(place.slice(1), 10)] ?? [{ source: place, name: null }];
}
