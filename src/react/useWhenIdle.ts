import { useEffect, useState } from "react";
import type { XmlDocument } from "../core/xml/document.ts";
import { whenIdle } from "./idle.ts";
import { useStore } from "./storeContext.ts";
import { documentOf } from "./useDocument.ts";

/** Milliseconds after which even a busy page computes. */
const LATEST = 1_000;

/**
 * What `compute` makes of the document, worked out when the page has nothing better to do; until then what it made
 * before. Renders again only when the answer differs, so that typing costs nothing here. `compute` must keep its identity.
 */
export function useWhenIdle(compute: (document: XmlDocument) => string, initial: string): string {
  const store = useStore();
  const [value, setValue] = useState(initial);
  useEffect(() => {
    let cancel: (() => void) | null = null;
    const work = (): void => {
      cancel = null;
      const document = documentOf(store.getState());
      setValue(document === null ? initial : compute(document));
    };
    const schedule = (): void => {
      cancel ??= whenIdle(work, LATEST);
    };
    schedule();
    const stop = store.subscribe((state, previous) => {
      if (documentOf(state) !== documentOf(previous)) schedule();
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [store, compute, initial]);
  return value;
}
