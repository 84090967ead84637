/** Loads the reader: its worker starts with it. */
export function loadReader() {
  return import("./reader.ts");
}

/** What a second, independent XML reader reads differently in a text, as a sentence; null when both agree. */
export async function disagreementIn(text: string): Promise<string | null> {
  const { disagreementOn } = await loadReader();
  const difference = await disagreementOn(text);
  return difference === null ? null : `A second XML reader reads this text differently: ${difference}`;
}
