import { listOf } from "./listOf.ts";
import { oid } from "./oid.ts";

/** Object identifiers separated by commas. */
export const oidList = listOf(oid, { separator: ",", says: "object identifiers separated by commas" });
