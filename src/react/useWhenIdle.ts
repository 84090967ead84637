import { useEffect, useState } from "react";
import type { XmlDocument } from "../core/xml/document.ts";
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
    let idle = 0;
    const work = (): void => {
      idle = 0;
      const document = documentOf(store.getState());
      setValue(document === null ? initial : compute(document));
    };
    const schedule = (): void => {
      if (idle === 0) idle = requestIdleCallback(work, { timeout: LATEST });
    };
    schedule();
    const stop = store.subscribe((state, previous) => {
      if (documentOf(state) !== documentOf(previous)) schedule();
    });
    return () => {
      stop();
      cancelIdleCallback(idle);
    };
  }, [store, compute, initial]);
  return value;
}
