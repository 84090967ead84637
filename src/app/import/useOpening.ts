import { useCallback, useEffect, useMemo, useState } from "react";
import type { Opened } from "../../core/importers/open.ts";
import { useCertificateStore } from "../../react/useCertificates.ts";
import type { Store } from "../../store/store.ts";
import type { Brought } from "./door.ts";
import { type Desk, type Outcome, openAsIs, openFiles, openPasted, openPastedByChance } from "./openFiles.ts";
import { takeOver } from "./takeOver.ts";

/** Opening, as the page offers it. */
export interface Opening {
  readonly files: (files: Iterable<File>) => void;
  readonly text: (text: string) => void;
  /** What a person has to choose among; empty when there is nothing to ask. */
  readonly asking: readonly Brought[];
  readonly take: (finds: readonly Opened[], rowsTo: "active" | "new") => void;
  readonly openAsIs: (brought: Brought) => void;
  readonly dismiss: () => void;
}

/** Milliseconds after which a person is told that the page is at work. */
const SOON = 400;

/** The one door: files, the paste box, and what is pasted while no field has the focus. */
export function useOpening(store: Store, say: (sentence: string | null) => void): Opening {
  const certificates = useCertificateStore();
  const desk = useMemo<Desk>(() => ({ store, certificates }), [store, certificates]);
  const [asking, setAsking] = useState<readonly Brought[]>([]);
  const conclude = useCallback(
    (opening: Promise<Outcome>): void => {
      const late = setTimeout(() => say("Looking through what was brought…"), SOON);
      void opening.then(({ sentences, toAsk }) => {
        clearTimeout(late);
        say(sentences.length === 0 ? null : sentences.join(" "));
        setAsking(toAsk);
      });
    },
    [say],
  );
  usePastedByChance(desk, conclude);
  const dismiss = (): void => setAsking([]);
  return {
    files: (files) => conclude(openFiles(desk, files)),
    text: (text) => conclude(openPasted(desk, text)),
    asking,
    take: (finds, rowsTo) => {
      dismiss();
      void takeOver(desk, finds, rowsTo).then((sentences) => say(sentences.length === 0 ? null : sentences.join(" ")));
    },
    openAsIs: ({ source }) => {
      dismiss();
      openAsIs(store, source);
    },
    dismiss,
  };
}

/** A paste while no field has the focus. */
function usePastedByChance(desk: Desk, conclude: (opening: Promise<Outcome>) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target } = event;
      const editing =
        target instanceof HTMLElement &&
        (target.isContentEditable ||
          target.closest("input, textarea, [role=grid], [role=dialog], .monaco-editor") !== null);
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (editing || event.defaultPrevented || text.trim() === "") return;
      conclude(openPastedByChance(desk, text));
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [desk, conclude]);
}
