import { fillIn } from "../../xml/fillIn.ts";
import { type Hole, type Template, writtenText } from "./template.ts";

/** XML whose holes are visible: well-formed whenever the template is that around its holes. */
export interface Filled {
  readonly text: string;
  /** Holes in tags, attributes, comments and CDATA, which stand as they were written; `at` is where in the text. */
  readonly kept: readonly { readonly source: string; readonly at: number }[];
}

const LONGEST_QUESTION = 80;

/** How each kind of markup that holds no elements begins and ends. */
const SECTIONS = [
  { kind: "comment", begin: "<!--", end: "-->" },
  { kind: "cdata", begin: "<![CDATA[", end: "]]>" },
  { kind: "instruction", begin: "<?", end: "?>" },
] as const;

type Context = "text" | "tag" | "single" | "double" | (typeof SECTIONS)[number]["kind"];

/**
 * Makes the holes of an XML template visible. In the content of an element a hole becomes `<?fill-in $Name?>`, and so
 * does the whole value that it is a part of; elsewhere it stands as it was written.
 */
export function fillTemplate(template: Template): Filled {
  const filling = new Filling();
  for (const piece of template) {
    if (typeof piece === "string") filling.addText(piece);
    else filling.addHole(piece);
  }
  return filling.finish();
}

class Filling {
  readonly #written: string[] = [];
  #length = 0;
  #context: Context = "text";
  /** The character data since the last tag. */
  #run: (string | Hole)[] = [];
  /** Whether the last markup is, or will be, the start tag of an element that holds something. */
  #opens = false;
  readonly #kept: { source: string; at: number }[] = [];
  /** Holes as instructions, by their source: the same ones come again and again. */
  readonly #instructions = new Map<string, string>();

  addText(text: string): void {
    for (let at = 0; at < text.length;) at = this.#context === "text" ? this.#data(text, at) : this.#markup(text, at);
  }

  addHole(hole: Hole): void {
    if (this.#context === "text") this.#run.push(hole);
    else this.#keep(hole);
  }

  finish(): Filled {
    this.#flush(false);
    return { text: this.#written.join(""), kept: this.#kept };
  }

  #data(text: string, at: number): number {
    const less = text.indexOf("<", at);
    this.#run.push(text.slice(at, less < 0 ? text.length : less));
    if (less < 0) return text.length;
    this.#flush(text.startsWith("</", less));
    const section = SECTIONS.find(({ begin }) => text.startsWith(begin, less));
    this.#context = section?.kind ?? "tag";
    this.#opens = section === undefined && !text.startsWith("</", less);
    const begin = section?.begin ?? "<";
    this.#write(begin);
    return less + begin.length;
  }

  #markup(text: string, at: number): number {
    switch (this.#context) {
      case "tag":
        return this.#tag(text, at);
      case "single":
        return this.#until(text, at, "'", "tag");
      case "double":
        return this.#until(text, at, '"', "tag");
      default:
        return this.#until(text, at, SECTIONS.find(({ kind }) => kind === this.#context)?.end ?? ">", "text");
    }
  }

  #tag(text: string, at: number): number {
    const stop = /[>"']/g;
    stop.lastIndex = at;
    const found = stop.exec(text);
    const end = found === null ? text.length : stop.lastIndex;
    this.#write(text.slice(at, end));
    if (found?.[0] === ">") {
      this.#context = "text";
      this.#opens &&= text.charAt(found.index - 1) !== "/";
    } else if (found !== null) this.#context = found[0] === "'" ? "single" : "double";
    return end;
  }

  #until(text: string, at: number, end: string, context: Context): number {
    const found = text.indexOf(end, at);
    const next = found < 0 ? text.length : found + end.length;
    this.#write(text.slice(at, next));
    if (found >= 0) this.#context = context;
    return next;
  }

  #keep({ source }: Hole): void {
    this.#kept.push({ source, at: this.#length });
    const isQuoted = this.#context === "single" || this.#context === "double";
    this.#write(question(source).replace(isQuoted ? /[&"']/g : /-(?=-)|-$/g, ""));
  }

  /** Writes the character data before a tag. */
  #flush(isBeforeEndTag: boolean): void {
    const run = this.#run;
    this.#run = [];
    const hasHoles = run.some((piece) => typeof piece !== "string");
    if (hasHoles && this.#opens && isBeforeEndTag) this.#write(filledValue(writtenText(run)));
    else for (const piece of run) this.#write(typeof piece === "string" ? piece : this.#instructionOf(piece));
  }

  #instructionOf({ source }: Hole): string {
    const instruction = this.#instructions.get(source) ?? fillIn(question(source));
    this.#instructions.set(source, instruction);
    return instruction;
  }

  #write(text: string): void {
    this.#written.push(text);
    this.#length += text.length;
  }
}

/** A value that has a hole somewhere: as a whole it is what is to be filled in. */
function filledValue(written: string): string {
  const value = written.trim();
  const start = written.indexOf(value);
  return written.slice(0, start) + fillIn(question(value)) + written.slice(start + value.length);
}

/** Code as the words of an instruction: one line, short, and without what would end it. */
function question(source: string): string {
  const line = source
    .slice(0, LONGEST_QUESTION * 4)
    .replace(/\s+/g, " ")
    .replaceAll("?>", "? >")
    .replace(/[<>]/g, "")
    .trim();
  return line.length > LONGEST_QUESTION ? `${line.slice(0, LONGEST_QUESTION - 3)}...` : line;
}
