import Box from "@mui/material/Box";
import type { RefObject } from "react";
import { Tree } from "../../ui/Tree.tsx";
import { useMedia } from "../theme.ts";
import { ProblemRowLine } from "./ProblemRowLine.tsx";
import type { ProblemRow } from "./problemRows.ts";
import type { Problems } from "./useProblems.ts";
import type { ProblemsView } from "./useProblemsView.ts";
import { useShowPlace } from "./useShowPlace.ts";

/** Below this width (pixels) a row takes two lines. */
const NARROW = "(max-width: 699px)";
const ROW_HEIGHT = 28;
const TWO_LINES = 46;

interface Props {
  readonly view: ProblemsView;
  readonly problems: Problems;
  readonly select: (index: number) => void;
  readonly isBroken: boolean;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** The rows; Enter goes to the field, with Ctrl to the XML, a double click to both. */
export function ProblemsTree({ view, problems, select, isBroken, list }: Props) {
  const show = useShowPlace();
  const isNarrow = useMedia(NARROW);
  const open = (row: ProblemRow, inText: boolean): void => {
    if (row.kind === "group") problems.toggle(row);
    else if (row.kind === "question") show.question(row.question);
    else if (inText) show.inText(row.finding);
    else show.inForms(row.finding);
  };
  return (
    <Box sx={{ height: "100%", display: "flex", flexDirection: "column" }}>
      {isBroken && (
        <Box sx={{ px: 1.5, py: 0.5, fontSize: 13, color: "text.secondary", borderBottom: 1, borderColor: "divider" }}>
          Below the broken place, the problems are those of the last good state.
        </Box>
      )}
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <Tree
          list={list}
          label="Problems"
          rows={problems.rows}
          current={problems.current}
          select={select}
          toggle={problems.toggle}
          open={open}
          openByMouse={(row) => open(row, false)}
          onEscape={view.leave}
          rowHeight={isNarrow ? TWO_LINES : ROW_HEIGHT}
          render={(row) => <ProblemRowLine row={row} isNarrow={isNarrow} grouping={problems.grouping} />}
        />
      </Box>
    </Box>
  );
}
