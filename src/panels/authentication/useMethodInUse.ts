import { type EapMethodInUse, isSameMethod, methodInUse } from "../../core/profile/eap/methodInUse.ts";
import { useSelectedBy } from "../../react/storeContext.ts";
import { documentOf } from "../../react/useDocument.ts";

/** The EAP method of the open profile; keeps its identity while only its settings change. */
export function useMethodInUse(): EapMethodInUse {
  return useSelectedBy((state) => {
    const document = documentOf(state);
    return document === null ? NONE : methodInUse(document);
  }, isSameMethod);
}

const NONE: EapMethodInUse = { kind: "none" };
