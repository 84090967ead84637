import { useEffect } from "react";
import type { Store } from "../store/store.ts";
import type { Said } from "./Notice.tsx";

/** Offers to reopen what was closed, until it is reopened. */
export function useClosedNotice(store: Store, say: (said: Said | null) => void): void {
  useEffect(
    () =>
      store.subscribe(({ closed }, { closed: before }) => {
        if (closed === before) return;
        const [newest] = closed;
        if (newest === undefined || before.includes(newest)) return say(null);
        const { id, name } = newest.profile.file;
        say({ sentence: `Closed ${name}.`, offer: { label: "Reopen", accept: () => store.reopen(id) } });
      }),
    [store, say],
  );
}
