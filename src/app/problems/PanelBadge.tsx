import Box from "@mui/material/Box";
import { type Badge, badgeWords } from "./badges.ts";

/** How many problems a panel has, coloured by the worst; its words are part of the name of the link around it. */
export function PanelBadge({ badge }: { readonly badge: Badge }) {
  return (
    <>
      <span className="visually-hidden">{`, ${badgeWords(badge)}`}</span>
      <Box
        component="span"
        aria-hidden
        sx={{
          flexShrink: 0,
          minWidth: 18,
          px: 0.5,
          borderRadius: 2,
          border: 1,
          borderColor: EDGES[badge.worst],
          color: badge.worst === "advice" ? "text.secondary" : EDGES[badge.worst],
          fontSize: 11,
          fontWeight: 600,
          lineHeight: "16px",
          textAlign: "center",
          fontVariantNumeric: "tabular-nums",
        }}
      >
        {badge.count > MOST ? `${MOST}+` : badge.count}
      </Box>
    </>
  );
}

/** Larger numbers would take the room of the title. */
const MOST = 999;

const EDGES = { error: "error.main", warning: "warning.main", advice: "info.main" } as const;
