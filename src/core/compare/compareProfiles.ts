import { mountOf } from "../profile/mount.ts";
import type { Path } from "../profile/ref.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { AREAS } from "./areas.ts";
import type { Comparison, Mode } from "./comparison.ts";
import { describeDifference } from "./describeDifference.ts";
import { findDifferences } from "./findDifferences.ts";
import { layoutOf } from "./layout.ts";
import { readMeaning } from "./readMeaning.ts";

export interface CompareOptions {
  /** With "readBack", `before` is what was designed and `after` is what Windows reports. */
  readonly mode?: Mode;
  /** For whom the designed profile is installed: some settings have no effect elsewhere. */
  readonly scope?: Scope;
}

/**
 * What two profiles say differently. Where one text holds only an EAP configuration, only that is compared. A text
 * that holds nothing of a profile says nothing: ask `mountOf` first.
 */
export function compareProfiles(
  before: XmlDocument,
  after: XmlDocument,
  { mode = "edit", scope = "user" }: CompareOptions = {},
): Comparison {
  const mounts = [before, after].map((document) => mountOf(document)?.path ?? []);
  const path = longestOf(mounts);
  const [was, is] = [readMeaning(before, path), readMeaning(after, path)];
  const differences = findDifferences(was, is)
    .map((found) => describeDifference(found, mode, { document: before, scope }))
    .toSorted((one, other) => AREAS.indexOf(one.area) - AREAS.indexOf(other.area));
  const layout = layoutOf({ document: before, meaning: was }, { document: after, meaning: is });
  return { mode, isOfEapOnly: mounts.some(({ length }) => length < path.length), differences, layout };
}

/** A profile holds an EAP configuration, and not the other way round: the longer path is what both may hold. */
function longestOf(paths: readonly Path[]): Path {
  return paths.reduce((one, other) => (other.length > one.length ? other : one), []);
}
