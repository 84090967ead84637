import { useEffect } from "react";
import type { Store } from "../store/store.ts";

/** The keys that mean the same everywhere: undo, redo, open. Fields that must react first stop the event. */
export function useCommandKeys(store: Store, openFile: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const command = commandFor(event.key.toLowerCase(), event.shiftKey, store, openFile);
      if (command === null) return;
      event.preventDefault();
      command();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [store, openFile]);
}

function commandFor(key: string, shift: boolean, store: Store, openFile: () => void): (() => void) | null {
  if (key === "z") return shift ? store.redo : store.undo;
  if (key === "y" && !shift) return store.redo;
  if (key === "o" && !shift) return openFile;
  return null;
}
