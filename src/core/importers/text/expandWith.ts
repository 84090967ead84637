import { MOST_PIECES } from "../limits.ts";
import type { Hole, Template } from "./template.ts";

/** What a piece of a string stands for: a character that it escapes, or a hole. */
export interface Special {
  readonly piece: string | Hole;
  /** Behind the piece as it is written. */
  readonly end: number;
}

/**
 * A range of a string with its escapes resolved and its holes; `specialAt` says what begins at an offset, if anything.
 * Behind {@link MOST_PIECES} it stands as it is written.
 */
export function expandWith(
  text: string,
  from: number,
  to: number,
  specialAt: (at: number) => Special | null,
): Template {
  const pieces: (string | Hole)[] = [];
  let [run, done] = ["", from];
  for (let at = from; at < to && pieces.length < MOST_PIECES; at++) {
    const special = specialAt(at);
    if (special === null) continue;
    const { piece, end } = special;
    run += text.slice(done, at);
    if (typeof piece === "string") run += piece;
    else {
      if (run !== "") pieces.push(run);
      pieces.push(piece);
      run = "";
    }
    done = end;
    at = done - 1;
  }
  const rest = run + text.slice(done, to);
  return rest === "" ? pieces : [...pieces, rest];
}
