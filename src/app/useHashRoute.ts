import { useSyncExternalStore } from "react";

/** The panel in the address, such as "routing" in `#/routing`; "" when there is none. */
export function useHashRoute(): string {
  return useSyncExternalStore(
    (changed) => {
      addEventListener("hashchange", changed);
      return () => removeEventListener("hashchange", changed);
    },
    () => location.hash.replace(/^#\/?/, ""),
  );
}

export function goTo(panel: string): void {
  location.hash = `/${panel}`;
}
