/** What importers say of a source: one sentence, and the place in it, as in "line 12". */
import { NOTHING, type Remark, type Unwrapped } from "./importer.ts";
import { MOST_FINDS } from "./limits.ts";

/** Something to know. */
export function note(text: string, where = ""): Remark {
  return { kind: "note", where, text };
}

/** Something that cannot be carried. */
export function loss(text: string, where = ""): Remark {
  return { kind: "lost", where, text };
}

/** Something that was recognised and cannot be had. */
export function refusal(text: string, where = ""): Remark {
  return { kind: "refused", where, text };
}

/** That there is nothing to open, which is no failure of a file beside others. */
export function nothing(text: string, where = ""): Remark {
  return { kind: "nothing", where, text };
}

/** A source of which there is nothing to take, and only something to say. */
export function only(remark: Remark): Unwrapped {
  return { ...NOTHING, remarks: [remark] };
}

/** A source that cannot be had. */
export function refused(text: string, where = ""): Unwrapped {
  return only(refusal(text, where));
}

/** What was taken out of a source; when that is nothing, it is refused for the reason given. */
export function orRefused(unwrapped: Unwrapped, text: string): Unwrapped {
  const isEmpty = unwrapped.parts.length + unwrapped.finds.length === 0;
  return isEmpty ? { ...unwrapped, remarks: [...unwrapped.remarks, refusal(text)] } : unwrapped;
}

/** Said behind the last thing that the door lets in. */
export const TOO_MANY = refusal(`It holds more than ${MOST_FINDS} things; the rest was not opened.`);

/** Said of a text whose lines a console broke at its width. */
export const BROKEN_LINES = note(
  "The lines that the console broke were put together again. Where a line was full, a blank may be missing in a value.",
);
