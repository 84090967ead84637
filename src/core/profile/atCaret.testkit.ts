/** A sample with a caret mark: the text without it, and where it stood. */
export function atCaret(sample: string): { readonly text: string; readonly offset: number } {
  const offset = sample.indexOf("⇶");
  if (offset < 0) throw new Error("The sample has no ⇶.");
  return { text: sample.replace("⇶", ""), offset };
}
