/** What a paste into a list was read as: the rows, and the lines that were not understood, with the reason. */
export interface PastedRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly refused: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
}
