/** Loads the second reader: its worker starts with it. */
export function loadSecondReader() {
  return import("./secondReading.ts");
}

/** What a second, independent XML reader reads differently in a text, as a sentence; null when both agree. */
export async function disagreementIn(text: string): Promise<string | null> {
  const { disagreementOn } = await loadSecondReader();
  const difference = await disagreementOn(text);
  return difference === null ? null : `A second XML reader reads this text differently: ${difference}`;
}
