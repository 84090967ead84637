import { secretRanges } from "../../core/deployment/secrets.ts";
import { applyEdits } from "../../core/xml/edit.ts";

const COVER = "••••••••";

/** A text in which secrets cannot be read. */
export function coveredText(text: string): string {
  return applyEdits(
    text,
    secretRanges(text).map((range) => ({ range, text: COVER })),
  );
}
