import { useEffect, useLayoutEffect, useRef } from "react";
import type { Store } from "../store/store.ts";

/** Commands of the page that are not the store's. */
export interface PageCommands {
  readonly openFile: () => void;
  readonly toggleProblems: () => void;
}

/** The keys that mean the same everywhere: undo, redo, open, problems. Fields that must react first stop the event. */
export function useCommandKeys(store: Store, commands: PageCommands): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const command = commandFor(event.key.toLowerCase(), event.shiftKey, store, latest.current.openFile);
      if (command === null) return;
      event.preventDefault();
      command();
    };
    // Before anything else sees it: a row in edit keeps its keys to itself.
    const onKeyDownFirst = (event: KeyboardEvent): void => {
      if (!isProblemsKey(event) || store.getState().active === null) return;
      event.preventDefault();
      latest.current.toggleProblems();
    };
    addEventListener("keydown", onKeyDown);
    addEventListener("keydown", onKeyDownFirst, { capture: true });
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("keydown", onKeyDownFirst, { capture: true });
    };
  }, [store]);
}

function isProblemsKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && shiftKey && !altKey && key.toLowerCase() === "m";
}

function commandFor(key: string, shift: boolean, store: Store, openFile: () => void): (() => void) | null {
  if (key === "z") return shift ? store.redo : store.undo;
  if (key === "y" && !shift) return store.redo;
  if (key === "o" && !shift) return openFile;
  return null;
}
