import type { Hole, Template } from "./template.ts";

/** What a piece of a string stands for: a character that it escapes, or a hole. */
export interface Special {
  readonly piece: string | Hole;
  /** Behind the piece as it is written. */
  readonly end: number;
}

/** A range of a string with its escapes resolved and its holes; `specialAt` says what begins at an offset, if anything. */
export function expandWith(
  text: string,
  from: number,
  to: number,
  specialAt: (at: number) => Special | null,
): Template {
  const pieces: (string | Hole)[] = [];
  let done = from;
  for (let at = from; at < to; at++) {
    const special = specialAt(at);
    if (special === null) continue;
    pieces.push(text.slice(done, at), special.piece);
    done = special.end;
    at = done - 1;
  }
  pieces.push(text.slice(done, to));
  return pieces.filter((piece) => piece !== "");
}
