import { addressRange } from "./addressRange.ts";
import { listOf } from "./listOf.ts";

/** Addresses, networks and ranges; Windows wants commas without blanks. */
export const addressRanges = listOf(addressRange, {
  separator: ",",
  says: "addresses, networks and ranges separated by commas",
});
