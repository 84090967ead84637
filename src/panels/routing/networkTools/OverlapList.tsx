import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { NestedNetwork } from "../../../core/ip/nestNetworks.ts";
import { counted } from "../../../core/phrases.ts";
import { type OverlapRow, overlapRows } from "./overlapRows.ts";

const MOST_SHOWN = 500;

/** Which networks lie in which, in words, with a bar that shows where in the outermost one. */
export function OverlapList({ nested }: { readonly nested: readonly NestedNetwork[] }) {
  const rows = overlapRows(nested);
  if (nested.length === 0) return null;
  if (rows.length === 0)
    return (
      <Typography variant="body2">{`No overlaps: ${counted(nested.length, "network is", "networks are")} apart.`}</Typography>
    );
  return (
    <>
      <Box
        component="ul"
        tabIndex={0}
        aria-label="Overlapping networks"
        sx={{
          m: 0,
          p: 1,
          listStyle: "none",
          maxHeight: 320,
          overflow: "auto",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
        }}
      >
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <Row key={row.text} row={row} />
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {restWords(nested.length - rows.length, rows.length - MOST_SHOWN)}
      </Typography>
    </>
  );
}

function Row({ row }: { readonly row: OverlapRow }) {
  return (
    <Box component="li" sx={{ pl: row.depth * 2, py: 0.25 }}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "baseline", flexWrap: "wrap" }}>
        <Box component="span" sx={{ fontFamily: "var(--mono)", fontSize: 13 }}>
          {row.text}
        </Box>
        <Typography component="span" variant="body2" color="textSecondary">
          {row.words}
        </Typography>
      </Box>
      <Bar row={row} />
    </Box>
  );
}

/** Says nothing that the words do not; a sliver is still seen. */
function Bar({ row }: { readonly row: OverlapRow }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: "relative",
        height: 5,
        width: 240,
        maxWidth: "100%",
        bgcolor: "action.hover",
        overflow: "hidden",
      }}
    >
      <Box
        sx={{
          position: "absolute",
          top: 0,
          bottom: 0,
          left: `min(${row.start * 100}%, calc(100% - 2px))`,
          width: `${row.share * 100}%`,
          minWidth: 2,
          bgcolor: "text.secondary",
        }}
      />
    </Box>
  );
}

function restWords(apart: number, hidden: number): string {
  const said = [
    hidden > 0 ? `${counted(hidden, "more is", "more are")} not shown.` : "",
    apart > 0 ? `${counted(apart, "network overlaps", "networks overlap")} nothing.` : "",
  ];
  return said.filter((words) => words !== "").join(" ");
}
