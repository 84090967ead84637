import { at } from "../../profile/at.ts";
import { SUITE_NAMES, type Suite } from "../../profile/suites.ts";
import { type Fix, fix } from "../finding.ts";
import type { Placed } from "../rule.ts";
import { replaceText } from "./replaceText.ts";

/** By setting, then by value that is advised against: better values, the usual one first. */
export type Better = { readonly [name in keyof Suite]?: { readonly [value: string]: readonly string[] } };

/** A value of a suite that is advised against, and what to write instead. */
export interface WeakPart {
  readonly ref: Placed;
  readonly value: string;
  readonly fixes: readonly Fix[];
}

/** The values of a suite for which there are better ones. */
export function weakParts(suite: Suite, better: Better): readonly WeakPart[] {
  return SUITE_NAMES.flatMap((name) => {
    const value = suite[name];
    const instead = value === undefined ? undefined : better[name]?.[value];
    if (value === undefined || instead === undefined) return [];
    const ref = at.NativeProfile.CryptographySuite[name];
    return [{ ref, value, fixes: instead.map((one) => fix(`Write ${one}`, replaceText(ref.path, one))) }];
  });
}
