import type { XmlDocument } from "../core/xml/document.ts";
import type { State } from "../store/store.ts";
import { activeProfile } from "../store/store.ts";
import { useSelected } from "./storeContext.ts";

/** The last good reading of the active profile: what the forms show. */
export function documentOf(state: State): XmlDocument | null {
  return activeProfile(state)?.reading.lastGood ?? null;
}

export function useDocument(): XmlDocument | null {
  return useSelected(documentOf);
}
