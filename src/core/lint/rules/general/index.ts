import { defineArea } from "../../area.ts";
import { xmlBooleanCase } from "./xml-boolean-case.ts";
import { xmlNotWellFormed } from "./xml-not-well-formed.ts";

/** The XML itself: form, names, order, spelling. */
export const general = defineArea({ id: "general", title: "The XML", panel: "overview" }, [
  xmlNotWellFormed,
  xmlBooleanCase,
]);
