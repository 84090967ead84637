import { useCallback } from "react";
import type { Change } from "../core/profile/changes.ts";
import type { Path } from "../core/profile/ref.ts";
import { useStore } from "./storeContext.ts";

/** Makes a change from a form: `dispatch(set(ref, value), "Set the routing policy", ref.path)`. */
export function useDispatch(): (change: Change, label: string, path?: Path) => boolean {
  const store = useStore();
  return useCallback(
    (change, label, path) => store.dispatch(change, { label, origin: "form", ...(path === undefined ? {} : { path }) }),
    [store],
  );
}
