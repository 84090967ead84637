import Box from "@mui/material/Box";
import { type ReactNode, useState } from "react";
import { ReadOnlyForms } from "../../forms/usePanelForm.tsx";
import { useSelected } from "../../react/storeContext.ts";
import { activeProfile } from "../../store/store.ts";
import { useMedia } from "../theme.ts";
import { type Bulk, FixAllDialog } from "./FixAllDialog.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { ProblemDetail } from "./ProblemDetail.tsx";
import { ProblemsTree } from "./ProblemsTree.tsx";
import { ProblemsToolbar } from "./ProblemsToolbar.tsx";
import { RuleBrowser } from "./RuleBrowser.tsx";
import { RulePage } from "./RulePage.tsx";
import { NO_FILTER } from "./problemFilter.ts";
import { useListFocus } from "./useListFocus.ts";
import { type Problems, useProblems } from "./useProblems.ts";
import type { ProblemsView } from "./useProblemsView.ts";

/** From this width on (pixels), the detail stands beside the list. */
const WIDE = "(min-width: 900px)";

/** Everything the rules find, what they need to know, and what is silenced; beside it what is selected. */
export function ProblemsPane({ view }: { readonly view: ProblemsView }) {
  const problems = useProblems();
  const isBroken = useSelected((state) => (activeProfile(state)?.reading.problem ?? null) !== null);
  const pages = usePages(problems);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const { list, focusListSoon, keepFocus } = useListFocus(view, pages.browsing || problems.rows.length > 0);
  const row = problems.rows[problems.current] ?? null;
  return (
    <ReadOnlyForms readOnly={isBroken}>
      <Box sx={{ flex: 1, minWidth: 0, display: "flex", flexDirection: "column" }}>
        <ProblemsToolbar
          problems={problems}
          isBroken={isBroken}
          browsing={pages.browsing}
          setBrowsing={pages.setBrowsing}
          fixAllSafe={() => setBulk({ kind: "safe" })}
          close={view.close}
        />
        <Columns>
          {pages.browsing ? (
            <RuleBrowser open={pages.page} setOpen={pages.open} leave={view.leave} list={list} />
          ) : problems.rows.length === 0 ? (
            <NothingFound problems={problems} />
          ) : (
            <ProblemsTree view={view} problems={problems} select={pages.select} isBroken={isBroken} list={list} />
          )}
          {pages.page !== null ? (
            <RulePage key={pages.page} id={pages.page} findAll={pages.findAll} gone={keepFocus} close={pages.close} />
          ) : pages.browsing || row === null || row.kind === "group" ? null : (
            <ProblemDetail
              key={row.key}
              row={row}
              problems={problems}
              openPage={pages.open}
              fixKind={setBulk}
              gone={keepFocus}
            />
          )}
        </Columns>
      </Box>
      {bulk !== null && <FixAllDialog bulk={bulk} applied={focusListSoon} close={() => setBulk(null)} />}
    </ReadOnlyForms>
  );
}

interface Pages {
  /** The rule whose page is open. */
  readonly page: string | null;
  readonly open: (rule: string | null) => void;
  readonly close: () => void;
  /** Whether all rules are listed instead of the problems. */
  readonly browsing: boolean;
  readonly setBrowsing: (browsing: boolean) => void;
  /** Lists what one rule finds. */
  readonly findAll: (rule: string) => void;
  /** Selects a problem; a page that was open about another one closes. */
  readonly select: (index: number) => void;
}

function usePages({ select, setFilter }: Problems): Pages {
  const [page, open] = useState<string | null>(null);
  const [browsing, setBrowsing] = useState(false);
  const browse = (next: boolean): void => {
    setBrowsing(next);
    open(null);
  };
  return {
    page,
    open,
    close: () => open(null),
    browsing,
    setBrowsing: browse,
    findAll: (rule) => {
      setFilter({ ...NO_FILTER, rule });
      browse(false);
    },
    select: (index) => {
      open(null);
      select(index);
    },
  };
}

/** List and detail, side by side where there is room. */
function Columns({ children: [list, detail] }: { readonly children: readonly [ReactNode, ReactNode] }) {
  const isWide = useMedia(WIDE);
  const edge = isWide ? { borderLeft: 1 } : { borderTop: 1 };
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: "flex", flexDirection: isWide ? "row" : "column" }}>
      <Box sx={{ flex: isWide ? "3 1 0" : "1 1 0", minWidth: 0, minHeight: 0 }}>{list}</Box>
      {detail !== null && (
        <Box sx={{ flex: isWide ? "2 1 0" : "1 1 0", minWidth: 0, minHeight: 0, ...edge, borderColor: "divider" }}>
          {detail}
        </Box>
      )}
    </Box>
  );
}
