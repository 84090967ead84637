import { at } from "../../../core/profile/at.ts";
import { documentOf } from "../../../react/useDocument.ts";
import { useDispatch } from "../../../react/useDispatch.ts";
import { useStore } from "../../../react/storeContext.ts";
import { countWords } from "../../../core/importers/lists/countWords.ts";
import { currentRoutes } from "./currentRoutes.ts";
import { type RouteUpdate, routeChange } from "./routeUpdate.ts";

/** Makes an update of the routes as one step that can be undone, and says what was done. */
export function useRouteUpdates(): (update: RouteUpdate) => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (update) => {
    const document = documentOf(store.getState());
    const change = document === null ? null : routeChange(update, currentRoutes(document).length);
    if (change === null || !dispatch(change, "Update the routes", at.Route.path)) return;
    store.announce(`${doneWords(update)} One undo takes it back.`);
  };
}

function doneWords({ add, remove, isExcluded }: RouteUpdate): string {
  const kind = isExcluded ? "excluded " : "";
  const added = `Added ${countWords(add.length, `${kind}route`, `${kind}routes`)}`;
  return remove.length === 0 ? `${added}.` : `${added}, removed ${remove.length}.`;
}
