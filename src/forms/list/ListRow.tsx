import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import { memo, useMemo } from "react";
import { rowOf } from "../../core/profile/changes.ts";
import { type AnyRef, pathKey, pathText } from "../../core/profile/ref.ts";
import type { Segment, XmlDocument } from "../../core/xml/document.ts";
import { useSelected } from "../../react/storeContext.ts";
import { RowFinding } from "../RowFinding.tsx";
import type { ListProps } from "./listProps.ts";
import { rowNote, rowValue } from "./rows.ts";

/** In pixels. */
export const ROW_HEIGHT = 36;

interface Props {
  readonly id: string;
  readonly index: number;
  readonly segment: Segment | undefined;
  readonly behind: unknown;
  readonly document: XmlDocument;
  readonly of: AnyRef;
  readonly describe: ListProps["describe"];
  readonly active: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly choose: (index: number, extend: boolean) => void;
  readonly toggle: (index: number) => void;
  readonly edit: (index: number) => void;
}

/** A row as one line; it renders again only when its own text or state changes. */
export const ListRow = memo(function ListRow({
  id,
  index,
  document,
  of,
  describe,
  active,
  selected,
  open,
  choose,
  toggle,
  edit,
}: Props) {
  const words = describe(rowValue(document, of, index));
  const note = rowNote(document, of, index);
  const row = useMemo(() => rowOf(of, index).path, [of, index]);
  const lit = useSelected(
    (state) => state.focus?.origin === "pane" && pathKey(state.focus.path).startsWith(`${pathText(of.path)}[${index}]`),
  );
  return (
    <Box
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      onClick={(event) => choose(index, event.shiftKey)}
      onMouseDown={(event) => {
        // A second click opens the row; it is not meant to select a word.
        if (event.detail > 1) event.preventDefault();
      }}
      onDoubleClick={() => edit(index)}
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 1,
        height: ROW_HEIGHT,
        px: 1,
        cursor: "default",
        borderBottom: 1,
        borderColor: "divider",
        bgcolor: selected ? "action.selected" : open ? "action.hover" : "transparent",
        boxShadow: active || lit ? "inset 3px 0 0 currentColor" : "none",
        color: "text.primary",
        "--lit": lit ? 1 : 0,
      }}
    >
      <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
        <Checkbox
          size="small"
          checked={selected}
          onChange={() => toggle(index)}
          tabIndex={-1}
          slotProps={{ input: { "aria-label": `Select ${words.main}` } }}
          sx={{ p: 0.25 }}
        />
      </Box>
      <Box
        role="gridcell"
        sx={{
          flex: "0 0 auto",
          maxWidth: "70%",
          overflow: "hidden",
          textOverflow: "ellipsis",
          whiteSpace: "nowrap",
          fontVariantNumeric: "tabular-nums",
          fontSize: 13,
        }}
      >
        <Box component="span" sx={{ fontFamily: "var(--mono)", fontSize: 13 }}>
          {words.main}
        </Box>
        {words.detail !== undefined && (
          <Box component="span" sx={{ color: "text.secondary", ml: 1.5 }}>
            {words.detail}
          </Box>
        )}
      </Box>
      {note !== "" && (
        <Box
          role="gridcell"
          sx={{
            color: "text.secondary",
            fontSize: 12.5,
            fontStyle: "italic",
            overflow: "hidden",
            textOverflow: "ellipsis",
            whiteSpace: "nowrap",
            minWidth: 40,
          }}
        >
          {note}
        </Box>
      )}
      <Box role="gridcell" sx={{ flex: "1 1 200px", minWidth: 72, display: "flex", alignItems: "center", gap: 0.75 }}>
        <RowFinding row={row} words={words.main} />
        <Button
          size="small"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            edit(index);
          }}
          aria-label={`Edit ${words.main}`}
          sx={{ minWidth: 0, py: 0, ml: "auto", flexShrink: 0 }}
        >
          Edit
        </Button>
      </Box>
    </Box>
  );
}, sameRow);

function sameRow(before: Props, after: Props): boolean {
  return (
    before.segment === after.segment &&
    before.behind === after.behind &&
    before.index === after.index &&
    before.active === after.active &&
    before.selected === after.selected &&
    before.open === after.open &&
    before.describe === after.describe &&
    before.choose === after.choose &&
    before.toggle === after.toggle &&
    before.edit === after.edit
  );
}
