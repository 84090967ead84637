/** Words that sentences are put together of. */

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joiner: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joiner} ${last}`;
}

/** The first few of many: "a, b and 7 more". */
export function firstOf(items: readonly string[], most = 3): string {
  if (items.length <= most) return listed(items);
  return listed([...items.slice(0, most), `${(items.length - most).toLocaleString("en-US")} more`]);
}

/** "1 route", "10,000 routes". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** The phrases that there are, with commas between. */
export function joined(phrases: readonly (string | null | false | undefined)[], between = ", "): string {
  return phrases.filter((phrase) => typeof phrase === "string" && phrase !== "").join(between);
}

/** With a capital at the start. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As many characters of a text as are shown, with an ellipsis where there are more. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
