import { counted } from "../../phrases.ts";
import { insertElement } from "../../xml/edit.ts";
import { childrenNamed, elementsAt } from "../elementsAt.ts";
import type { Preparation } from "./preparation.ts";

/** Gives routes without a metric the Metric 1 that Windows returns. */
export const completeMetrics: Preparation = (document) => {
  const routes = elementsAt(document, "Route").filter((route) => childrenNamed(document, route, "Metric").length === 0);
  const edits = routes.flatMap((route) => insertElement(document, route, "end", "<Metric>1</Metric>"));
  const count = counted(routes.length, "route has", "routes have");
  return { edits, changes: routes.length === 0 ? [] : [`${count} Metric 1.`] };
};
