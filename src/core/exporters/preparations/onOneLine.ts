import { minify } from "../../profile/minify.ts";
import type { Preparation } from "./preparation.ts";

/** Takes out line ends and indentation between elements. */
export const onOneLine: Preparation = (document) => {
  const edits = minify(document);
  return { edits, changes: edits.length === 0 ? [] : ["Line ends and indentation between elements are left out."] };
};
