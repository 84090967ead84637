import { arrange } from "../../profile/arrange.ts";
import type { Preparation } from "./preparation.ts";

/** Puts elements in the order in which Windows returns them; an unknown one stays behind the element before it. */
export const windowsOrder: Preparation = (document) => {
  const { edits, reordered } = arrange(document, "windows");
  const names = [...new Set(reordered)].join(", ");
  return {
    edits,
    changes: edits.length === 0 ? [] : [`The elements stand in the order in which Windows returns them (in ${names}).`],
  };
};
