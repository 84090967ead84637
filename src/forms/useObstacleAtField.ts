import type { Finding } from "../core/lint/finding.ts";
import type { AnyRef, Path } from "../core/profile/ref.ts";
import type { Applicability } from "../core/vocabulary/spec.ts";
import { useFindingsAt } from "../react/useFindings.ts";
import { useObstacle } from "../react/useReading.ts";
import { useToldObstacle } from "./RuledSection.tsx";

/** What keeps a setting from having an effect, and who says so. */
export interface ObstacleAtField {
  readonly obstacle: Applicability | null;
  /** Not told by the section around, nor by a finding at the field. */
  readonly untold: Applicability | null;
  /** What rules the setting, where a finding takes the obstacle's words. */
  readonly ruledBy: string | undefined;
}

/** One cause is told once: where an error or a warning stands at a field, that says what is wrong there. */
export function useObstacleAtField(ref: AnyRef): ObstacleAtField {
  const obstacle = useObstacle(ref);
  const told = useToldObstacle();
  const isSaid = useHasSeriousFinding(ref.path);
  const fresh = obstacle === told ? null : obstacle;
  return { obstacle, untold: isSaid ? null : fresh, ruledBy: isSaid ? fresh?.ruledBy : undefined };
}

/** Whether an error or a warning stands at exactly this place; that a value does not decode is another matter. */
export function useHasSeriousFinding(path: Path): boolean {
  return useFindingsAt(path).some(isSerious);
}

function isSerious({ rule, severity }: Finding): boolean {
  return severity !== "advice" && rule !== "value-invalid";
}
