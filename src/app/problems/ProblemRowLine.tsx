import Box from "@mui/material/Box";
import { memo } from "react";
import { QUESTIONS } from "../../core/lint/context.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { titleOfRule } from "./catalogue.ts";
import { placeInPanel, placeWords } from "./placeWords.ts";
import type { Grouping, ProblemRow } from "./problemRows.ts";

interface Props {
  readonly row: ProblemRow;
  readonly isNarrow: boolean;
  /** What the group says need not be said again. */
  readonly grouping: Grouping;
}

/** What stands in one row of the list. */
export const ProblemRowLine = memo(function ProblemRowLine({ row, isNarrow, grouping }: Props) {
  switch (row.kind) {
    case "group":
      return <GroupLine row={row} />;
    case "question":
      return <Cells main={QUESTIONS[row.question].title} side={waitWords(row.rules.length)} isNarrow={isNarrow} />;
    case "silenced":
      return <Cells main={row.finding.message} side={`Silenced: ${row.silence.reason}`} isNarrow={isNarrow} isMuted />;
    case "finding":
      return (
        <>
          <SeverityIcon severity={row.finding.severity} />
          <Cells
            main={row.finding.message}
            side={grouping === "panel" ? placeInPanel(row.finding.path) : placeWords(row.finding.path)}
            {...(grouping !== "rule" && { title: titleOfRule(row.finding.rule) })}
            isNarrow={isNarrow}
          />
        </>
      );
  }
});

/** "5 checks wait for this". */
export function waitWords(count: number): string {
  return count === 1 ? "1 check waits for this" : `${count} checks wait for this`;
}

function GroupLine({ row }: { readonly row: Extract<ProblemRow, { readonly kind: "group" }> }) {
  return (
    <>
      <ChevronIcon aria-hidden sx={{ fontSize: 15, transform: row.isOpen === true ? "none" : "rotate(-90deg)" }} />
      <Box component="span" sx={{ fontWeight: 600, ...ONE_LINE }}>
        {row.title}
      </Box>
      <Box component="span" sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums" }}>
        {row.count.toLocaleString("en")}
      </Box>
      {row.worst !== null && <SeverityIcon severity={row.worst} titleAccess={`Worst: ${row.worst}`} />}
    </>
  );
}

interface CellsProps {
  readonly main: string;
  readonly side: string;
  readonly title?: string;
  readonly isNarrow: boolean;
  readonly isMuted?: boolean;
}

function Cells({ main, side, title, isNarrow, isMuted = false }: CellsProps) {
  const tint = isMuted ? "text.secondary" : "text.primary";
  if (isNarrow)
    return (
      <Box component="span" title={main} sx={{ minWidth: 0, display: "grid" }}>
        <Box component="span" sx={{ ...ONE_LINE, color: tint }}>
          {main}
        </Box>
        <Box component="span" sx={{ ...ONE_LINE, ...ASIDE }}>
          {side}
        </Box>
      </Box>
    );
  return (
    <>
      <Box component="span" title={main} sx={{ ...ONE_LINE, flex: "0 1 auto", color: tint }}>
        {main}
      </Box>
      <Box component="span" title={side} sx={{ ...ONE_LINE, ...ASIDE, flex: "0 1000 auto", ...WITH_ROOM }}>
        {side}
      </Box>
      {title !== undefined && (
        <Box
          component="span"
          title={title}
          sx={{ ...ONE_LINE, ...ASIDE, ml: "auto", flex: "0 2000 auto", ...WITH_MUCH_ROOM }}
        >
          {title}
        </Box>
      )}
    </>
  );
}

const ONE_LINE = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;
/** By the width of the list: the message comes first. The details name the rule and the place in any case. */
const WITH_ROOM = { minWidth: 60, maxWidth: "40%" } as const;
const WITH_MUCH_ROOM = {
  minWidth: 0,
  display: "none",
  "@container (min-width: 1100px)": { display: "block" },
} as const;
const ASIDE = { color: "text.secondary", fontSize: 12 } as const;
