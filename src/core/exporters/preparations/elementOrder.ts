import { type ElementOrder, arrange } from "../../profile/arrange.ts";
import type { Preparation } from "./preparation.ts";

/** Puts elements in the order in which Windows returns them; an unknown one stays behind the element before it. */
export const windowsOrder: Preparation = ordering("windows", "in which Windows returns them");

/** Puts elements in the order of the published schema; an unknown one stays behind the element before it. */
export const schemaOrder: Preparation = ordering("schema", "of the schema that Microsoft publishes");

function ordering(order: ElementOrder, words: string): Preparation {
  return (document) => {
    const { edits, reordered } = arrange(document, order);
    const names = [...new Set(reordered)].join(", ");
    return { edits, changes: edits.length === 0 ? [] : [`The elements stand in the order ${words} (in ${names}).`] };
  };
}
