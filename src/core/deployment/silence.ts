import type { Finding } from "../lint/finding.ts";
import { pathText } from "../profile/ref.ts";

/** A finding that is not to be shown for a profile, and why. */
export interface Silence {
  readonly rule: string;
  /** Names below `VPNProfile` of the setting it is about ("Route/Address"), without indexes; null for the whole profile. */
  readonly where: string | null;
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

/** Parts findings by what was silenced. */
export function sift(findings: readonly Finding[], silences: readonly Silence[]): Sifted {
  if (silences.length === 0) return { shown: findings, silenced: [] };
  const shown: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const silence = silences.find((one) => concerns(one, finding));
    if (silence === undefined) shown.push(finding);
    else silenced.push({ finding, silence });
  }
  return { shown, silenced };
}

/** The silences after one more: it replaces one of the same rule and place. */
export function withSilence(silences: readonly Silence[], added: Silence): readonly Silence[] {
  return [...withoutSilence(silences, added), added];
}

/** The silences after one less. */
export function withoutSilence(
  silences: readonly Silence[],
  { rule, where }: Pick<Silence, "rule" | "where">,
): readonly Silence[] {
  return silences.filter((one) => one.rule !== rule || one.where !== where);
}

function concerns({ rule, where }: Silence, finding: Finding): boolean {
  return rule === finding.rule && (where === null || where === pathText(finding.path));
}
