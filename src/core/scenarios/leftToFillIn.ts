import { counted } from "../phrases.ts";

/**
 * "4 values are left to fill in, at 6 places": a question that stands at several places asks for one value. Null when
 * nothing is asked.
 */
export function leftToFillIn(questions: readonly string[]): string | null {
  const values = new Set(questions).size;
  if (values === 0) return null;
  const left = `${counted(values, "value is", "values are")} left to fill in`;
  return values === questions.length ? left : `${left}, at ${questions.length} places`;
}
