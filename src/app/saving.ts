/** Local saving: the deployment is in this browser a moment after each keystroke, and back after a reload. */
import { createStore, get, promisifyRequest } from "idb-keyval";
import { useSyncExternalStore } from "react";
import { type SaveState, type Storage, persist, restore } from "../store/persistence.ts";
import type { Store } from "../store/store.ts";
import { secretsSentence } from "./import/openFiles.ts";

const KEY = "deployment";

export type SaveStatus = SaveState | "elsewhere";

export interface SaveNotice {
  /** A sentence to show once, such as which secrets were not kept. */
  readonly greeting: string | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => SaveStatus;
}

/** Restores what was saved, and saves from now on; a second tab works on a copy that is not saved. */
export async function startSaving(store: Store): Promise<SaveNotice> {
  const storage = browserStorage();
  const saved = await restore(storage);
  if (saved !== null) store.restore(saved);
  const owner = await takeLock();
  const secrets = saved?.withoutSecrets ?? [];
  return follow(store, storage, owner, secrets.length > 0 ? secretsSentence(secrets) : null);
}

function follow(store: Store, storage: Storage, owner: boolean, greeting: string | null): SaveNotice {
  const listeners = new Set<() => void>();
  let state: SaveStatus = owner ? "saved" : "elsewhere";
  if (owner) {
    const persistence = persist(store, storage, (next) => {
      state = next;
      for (const listener of listeners) listener();
    });
    addEventListener("pagehide", () => void persistence.flush());
    document.addEventListener("visibilitychange", () => void persistence.flush());
  }
  return {
    greeting: owner
      ? greeting
      : "This deployment is open in another tab. This tab works on a copy, which is not kept: export what you need.",
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}

function browserStorage(): Storage {
  const store = createStore("keyval-store", "keyval");
  return {
    get: () => get(KEY, store),
    set: (value) =>
      store("readwrite", (values) => {
        values.put(value, KEY);
        // Said outright, because a page that goes away takes with it what it has not committed.
        values.transaction.commit();
        return promisifyRequest(values.transaction);
      }),
  };
}

/** True in the one tab that saves; browsers without locks trust that there is only one. */
function takeLock(): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request("aovpn-deployment", { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

export function useSaving(notice: SaveNotice): SaveStatus {
  return useSyncExternalStore(notice.subscribe, notice.state);
}
