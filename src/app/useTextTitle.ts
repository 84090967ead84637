import { type Mount, mountOf } from "../core/profile/mount.ts";
import { documentOf } from "../react/useDocument.ts";
import { useSelected } from "../react/storeContext.ts";
import type { State } from "../store/store.ts";

const TITLES: Readonly<Record<Mount["kind"], string>> = {
  profile: "ProfileXML",
  eap: "EAP configuration",
  "8021x": "802.1X profile",
};

/** What the text in edit is called. */
export function useTextTitle(): string {
  return useSelected(textTitle);
}

/** A text that holds nothing of a profile, or nothing that can be read yet, is meant to be ProfileXML. */
export function textTitle(state: State): string {
  const document = documentOf(state);
  return TITLES[(document === null ? null : mountOf(document))?.kind ?? "profile"];
}
