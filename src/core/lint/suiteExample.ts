import { at } from "../profile/at.ts";
import { SUITES, SUITE_NAMES, type Suite } from "../profile/suites.ts";
import { inNative } from "./examples.ts";

/** As Windows returns them. */
const IN_ORDER = SUITE_NAMES.toSorted((one, other) => placeOf(one) - placeOf(other));

/** Values to write instead of those of the usual suite; null leaves a value out. */
export type SuiteChanges = { readonly [name in keyof Suite]?: string | null };

/** A profile with a protocol and the usual suite, in which some values are others: for examples of rules. */
export function suiteExample(changes: SuiteChanges = {}, protocol = "IKEv2"): string {
  return inNative`
  <NativeProtocolType>${protocol}</NativeProtocolType>
  ${suiteElement(changes)}`;
}

/** The suite of such a profile alone. */
export function suiteElement(changes: SuiteChanges = {}): string {
  const values: SuiteChanges = { ...SUITES[0]?.suite, ...changes };
  const lines = IN_ORDER.flatMap((name) => {
    const value = values[name];
    return typeof value === "string" ? [`  <${name}>${value}</${name}>`] : [];
  });
  return ["<CryptographySuite>", ...lines, "</CryptographySuite>"].join("\n");
}

function placeOf(name: keyof Suite): number {
  const [windows] = at.NativeProfile.CryptographySuite[name].spec.order;
  return windows;
}
