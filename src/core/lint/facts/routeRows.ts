/** Words and places for findings about rows of the route list; refs are made without those beside them,. */
import { at } from "../../profile/at.ts";
import { type Change, rowOf } from "../../profile/changes.ts";
import { firstOf } from "../../phrases.ts";
import type { AnyRef, Path } from "../../profile/ref.ts";
import { route } from "../../vocabulary/routes.ts";
import type { RouteFact } from "./routes.ts";

type Fields = typeof route.children;

const LIST: AnyRef = at.Route;

/** The place of a row. */
export function routeRow(index: number): AnyRef {
  return rowOf(LIST, index);
}

/** The place of a field in a row. */
export function routeField<K extends keyof Fields & string>(
  index: number,
  name: K,
): { readonly path: Path; readonly spec: Fields[K] } {
  return { path: [...routeRow(index).path, { name, namespace: "" }], spec: route.children[name] };
}

/** "row 3", "rows 1 and 4", "rows 1, 2, 3 and 7 more"; rows are counted from 1. */
export function rowsText(routes: readonly Pick<RouteFact, "index">[]): string {
  const numbers = routes.map(({ index }) => String(index + 1));
  return `${routes.length === 1 ? "row" : "rows"} ${firstOf(numbers)}`;
}

/** The change that takes rows out of the route list. */
export function removeRoutes(routes: readonly Pick<RouteFact, "index">[]): Change {
  return { kind: "remove", ref: LIST, indexes: routes.map(({ index }) => index) };
}
