import { at } from "../../../core/profile/at.ts";
import { documentOf } from "../../../react/useDocument.ts";
import { useDispatch } from "../../../react/useDispatch.ts";
import { useStore } from "../../../react/storeContext.ts";
import { counted } from "../../../core/phrases.ts";
import { type RouteUpdate, routeChange } from "./routeUpdate.ts";
import { sentenceOf } from "./sentenceOf.ts";

/** Makes an update of the routes as one step that can be undone, and says what was done. */
export function useRouteUpdates(): (update: RouteUpdate) => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (update) => {
    const document = documentOf(store.getState());
    const change = document === null ? null : routeChange(update, document);
    if (change === null || !dispatch(change, "Update the routes", at.Route.path)) return;
    store.announce(`${doneWords(update)} One undo takes it back.`);
  };
}

function doneWords({ add, remove, clear = [], isExcluded }: RouteUpdate): string {
  const kind = isExcluded ? "excluded " : "";
  const done = [
    add.length > 0 && `added ${counted(add.length, `${kind}route`, `${kind}routes`)}`,
    remove.length > 0 && `removed ${remove.length.toLocaleString("en-US")}`,
    clear.length > 0 && `cleared the host bits of ${clear.length.toLocaleString("en-US")}`,
  ];
  return sentenceOf(done);
}
