import type { TextCommand } from "../core/profile/textCommands.ts";
import { type Store, activeProfile } from "./store.ts";

/** Runs a command on the whole text as one step, and announces what came of it. Broken text stays as it is. */
export function runTextCommand(store: Store, { title, edits }: TextCommand): void {
  const document = activeProfile(store.getState())?.reading.document ?? null;
  if (document === null) return store.announce("The XML is broken: mend it first.");
  const change = { kind: "text", edits: edits(document) } as const;
  const done = store.dispatch(change, { label: title, origin: "command" });
  store.announce(done ? `${title}: done. Undo takes it back.` : "The text is like that already.");
}
