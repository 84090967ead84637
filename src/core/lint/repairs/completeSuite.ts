import { at } from "../../profile/at.ts";
import type { Change } from "../../profile/changes.ts";
import { SUITES, SUITE_NAMES, type Suite } from "../../profile/suites.ts";
import { isGcm } from "../facts/gcm.ts";

/** Sets the missing values of a suite, to those of the known suite that is most like it. */
export function completeSuite(suite: Suite, missing: readonly (keyof Suite)[]): Change {
  const whole = completed(suite);
  const refs = at.NativeProfile.CryptographySuite;
  return {
    kind: "several",
    changes: missing.map((name) => ({ kind: "set", ref: refs[name], value: whole[name] })),
  };
}

/** A suite with all six values; AES-GCM stands in both places of the data, or in none. */
export function completed(suite: Suite): Suite {
  const whole = { ...closestTo(suite), ...suite };
  const { CipherTransformConstants: cipher, AuthenticationTransformConstants: integrity } = suite;
  if (isGcm(cipher)) return { ...whole, AuthenticationTransformConstants: integrity ?? cipher };
  if (isGcm(integrity)) return { ...whole, CipherTransformConstants: cipher ?? integrity };
  if (cipher !== undefined) return { ...whole, AuthenticationTransformConstants: integrity ?? "SHA256128" };
  if (integrity !== undefined) return { ...whole, CipherTransformConstants: "AES256" };
  return whole;
}

function closestTo(suite: Suite): Suite {
  const alike = (known: Suite) => SUITE_NAMES.filter((name) => known[name] === suite[name]).length;
  const [closest] = SUITES.map((known) => known.suite).toSorted((one, other) => alike(other) - alike(one));
  return closest ?? {};
}
