import Box from "@mui/material/Box";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { type RefObject, useDeferredValue, useMemo, useState } from "react";
import { AREAS, RULES } from "../../core/lint/rules/index.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { Tree } from "../../ui/Tree.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { type RuleRow, ruleRows } from "./ruleRows.ts";

interface Props {
  /** The rule whose page is open. */
  readonly open: string | null;
  readonly setOpen: (rule: string | null) => void;
  readonly leave: () => void;
  readonly list: RefObject<HTMLDivElement | null>;
}

const ROW_HEIGHT = 28;

/** Every rule by area; the selected one's page stands beside the list. */
export function RuleBrowser({ open, setOpen, leave, list }: Props) {
  const [text, setText] = useState("");
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState(-1);
  const wanted = useDeferredValue(text);
  const rows = useMemo(() => ruleRows(AREAS, wanted, closed), [wanted, closed]);
  const toggle = ({ key }: RuleRow): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const act = (row: RuleRow): void => (row.rule === null ? toggle(row) : setOpen(row.rule.id));
  const select = (index: number): void => {
    setCurrent(index);
    const rule = rows[index]?.rule ?? null;
    // While a page is open it goes along with the list.
    if (open !== null && rule !== null) setOpen(rule.id);
  };
  return (
    <Box sx={{ height: "100%", display: "flex", flexDirection: "column" }}>
      <Box sx={{ px: 1.5, py: 0.75, display: "flex", alignItems: "center", gap: 1.5 }}>
        <OutlinedInput
          size="small"
          autoFocus
          value={text}
          placeholder="Search the checks"
          onChange={(event) => {
            setText(event.target.value);
            setCurrent(-1);
          }}
          inputProps={{ "aria-label": "Search the checks" }}
          sx={{ flex: "1 1 auto", maxWidth: 360, fontSize: 13, "& input": { py: 0.5, px: 1 } }}
        />
        <Typography variant="body2" color="textSecondary">
          {`${RULES.length} checks`}
        </Typography>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        {rows.length === 0 ? (
          <Typography sx={{ px: 2, py: 1 }}>No check has these words.</Typography>
        ) : (
          <Tree
            list={list}
            label="All checks"
            rows={rows}
            current={Math.min(current, rows.length - 1)}
            select={select}
            toggle={toggle}
            open={act}
            openByMouse={act}
            onEscape={leave}
            rowHeight={ROW_HEIGHT}
            render={(row) => <Line row={row} />}
          />
        )}
      </Box>
    </Box>
  );
}

function Line({ row: { title, count, rule, isOpen } }: { readonly row: RuleRow }) {
  if (rule !== null)
    return (
      <>
        <SeverityIcon severity={rule.severity} />
        <Box component="span" sx={ONE_LINE}>
          {title}
        </Box>
        <Box component="code" sx={{ ...ONE_LINE, ml: "auto", color: "text.secondary", flexShrink: 100 }}>
          {rule.id}
        </Box>
      </>
    );
  return (
    <>
      <ChevronIcon aria-hidden sx={{ fontSize: 15, transform: isOpen === true ? "none" : "rotate(-90deg)" }} />
      <Box component="span" sx={{ fontWeight: 600 }}>
        {title}
      </Box>
      <Box component="span" sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums" }}>
        {count}
      </Box>
    </>
  );
}

const ONE_LINE = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;
