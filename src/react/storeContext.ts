import { createContext, useContext, useRef, useSyncExternalStore } from "react";
import type { OpenProfile, State, Store } from "../store/store.ts";
import { activeProfile } from "../store/store.ts";

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("No store around this component.");
  return store;
}

/** What `select` takes from the state; renders again only when that changes identity. */
export function useSelected<T>(select: (state: State) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** The same for what is made anew each time: renders again only when it differs by what `same` says. */
export function useSelectedBy<T>(select: (state: State) => T, same: (before: T, after: T) => boolean): T {
  const last = useRef<{ readonly value: T } | null>(null);
  return useSelected((state) => {
    const value = select(state);
    if (last.current === null || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}

export function useActiveProfile(): OpenProfile | null {
  return useSelected(activeProfile);
}
