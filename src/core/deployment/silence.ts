import type { Finding } from "../lint/finding.ts";
import { locate } from "../profile/locate.ts";
import { type Path, pathText } from "../profile/ref.ts";
import type { XmlDocument } from "../xml/document.ts";
import { absolute } from "../xml/place.ts";

/** A finding that is not to be shown for a profile, and why. */
export interface Silence {
  readonly rule: string;
  /** Names below `VPNProfile` of the setting it is about ("Route/Address"), without indexes; null for the whole profile. */
  readonly where: string | null;
  /** What the one row says that it is about, as {@link rowText} has it; null for every row. Rows move, so none is counted. */
  readonly row: string | null;
  readonly reason: string;
}

/** What of a list of findings is shown, and what is silenced, each with its reason. */
export interface Sifted {
  readonly shown: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

export interface SilencedFinding {
  readonly finding: Finding;
  readonly silence: Silence;
}

/** Parts findings by what was silenced; `document` is the text that they are about. */
export function sift(findings: readonly Finding[], silences: readonly Silence[], document: XmlDocument | null): Sifted {
  if (silences.length === 0) return { shown: findings, silenced: [] };
  const shown: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const silence = silences.find((one) => concerns(one, finding, document));
    if (silence === undefined) shown.push(finding);
    else silenced.push({ finding, silence });
  }
  return { shown, silenced };
}

/** Whether a silence is about a finding. */
export function concerns({ rule, where, row }: Silence, finding: Finding, document: XmlDocument | null): boolean {
  if (rule !== finding.rule || (where !== null && where !== pathText(finding.path))) return false;
  return row === null || (document !== null && row === rowText(document, finding.path));
}

/** What the row of a list says that a path leads into, each run of blanks as one; null outside of lists. */
export function rowText(document: XmlDocument, path: Path): string | null {
  const depth = path.findLastIndex(({ index }) => index !== undefined);
  const spot = depth < 0 ? null : locate(document, path.slice(0, depth + 1));
  if (spot === null) return null;
  const { start, end } = absolute(spot.place, spot.place.element.range);
  return spot.document.text.slice(start, end).replaceAll(/\s+/g, " ");
}

/** The silences after one more: it replaces one of the same rule and place. */
export function withSilence(silences: readonly Silence[], added: Silence): readonly Silence[] {
  return [...withoutSilence(silences, added), added];
}

/** The silences after one less. */
export function withoutSilence(silences: readonly Silence[], gone: Omit<Silence, "reason">): readonly Silence[] {
  return silences.filter(({ rule, where, row }) => rule !== gone.rule || where !== gone.where || row !== gone.row);
}
