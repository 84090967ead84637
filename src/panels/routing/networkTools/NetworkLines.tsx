import Box from "@mui/material/Box";

/** Lines that are drawn; more of them are of no use to the eye. */
const MOST_SHOWN = 1_000;

/** Networks to read and select, one a line. */
export function NetworkLines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const hidden = lines.length - MOST_SHOWN;
  const shown = hidden > 0 ? [...lines.slice(0, MOST_SHOWN), `… and ${hidden} more`] : lines;
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{
        m: 0,
        p: 1,
        minHeight: 60,
        maxHeight: 260,
        overflow: "auto",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        fontFamily: "var(--mono)",
        fontSize: 13,
        lineHeight: 1.5,
      }}
    >
      {shown.join("\n")}
    </Box>
  );
}
