import { dnsSuffix } from "./dnsSuffix.ts";
import { listOf } from "./listOf.ts";

/** DNS suffixes in search order; Windows wants commas without blanks. */
export const dnsSuffixList = listOf(dnsSuffix, { separator: ",", says: "DNS suffixes separated by commas" });
