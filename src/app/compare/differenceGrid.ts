/** The columns of a difference: verdict, setting, the two sides, what can be done. On narrow screens they stand below one another. */
export const GRID = {
  display: "grid",
  columnGap: 2,
  rowGap: 0.25,
  gridTemplateColumns: {
    xs: "1fr",
    md: "minmax(96px, 0.5fr) minmax(0, 1.1fr) minmax(0, 1.2fr) minmax(0, 1.2fr) 168px",
  },
} as const;
