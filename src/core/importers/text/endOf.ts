/** Where a sticky pattern that begins at an offset ends there; the offset itself when it does not begin. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
