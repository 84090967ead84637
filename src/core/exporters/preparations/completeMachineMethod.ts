import { insertElement } from "../../xml/edit.ts";
import { textOf } from "../../xml/place.ts";
import { childrenNamed, elementsAt } from "../elementsAt.ts";
import type { Preparation } from "./preparation.ts";

/** Puts MachineMethod Eap beside UserMethod Eap, as Windows does. */
export const completeMachineMethod: Preparation = (document) => {
  const edits = elementsAt(document, "NativeProfile", "Authentication").flatMap((place) => {
    const userMethod = childrenNamed(document, place, "UserMethod")[0];
    const usesEap = userMethod !== undefined && textOf(userMethod).trim().toLowerCase() === "eap";
    if (!usesEap || childrenNamed(document, place, "MachineMethod").length > 0) return [];
    return insertElement(document, place, { after: userMethod }, "<MachineMethod>Eap</MachineMethod>");
  });
  return { edits, changes: edits.length === 0 ? [] : ["MachineMethod Eap stands beside UserMethod Eap."] };
};
