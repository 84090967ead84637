import type { PastedRows } from "./pasted.ts";

export function pasteRoutes(text: string): PastedRows {
  void text;
  return { rows: [], refused: [] };
}
