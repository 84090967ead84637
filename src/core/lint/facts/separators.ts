/** True when a list of entries without blanks is cut by something else than commas: semicolons, bars, blanks alone. */
export function hasOtherSeparators(text: string): boolean {
  return /[;|]|[^\s,]\s+[^\s,]/.test(text.trim());
}

/** The entries of such a list with commas between them, empty ones left out. */
export function withCommas(text: string): string {
  return text
    .split(/[;|,\s]+/)
    .filter((entry) => entry !== "")
    .join(",");
}
