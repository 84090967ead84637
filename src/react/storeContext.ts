import { createContext, useContext, useSyncExternalStore } from "react";
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

export function useActiveProfile(): OpenProfile | null {
  return useSelected(activeProfile);
}
