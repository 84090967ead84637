import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ClipboardEvent, type ReactNode, memo, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import type { PastedRows } from "../core/importers/pasted.ts";
import { rowOf } from "../core/profile/changes.ts";
import type { AnyRef, ManyRef } from "../core/profile/ref.ts";
import { pathKey, pathText } from "../core/profile/ref.ts";
import type { Segment, XmlDocument } from "../core/xml/document.ts";
import { useDocument } from "../react/useDocument.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { AddIcon, DeleteIcon, DownIcon, DuplicateIcon, PasteIcon, UpIcon, WarningIcon } from "../ui/icons.tsx";
import { NoteField } from "./NoteField.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { rowNote, rowProblems, rowValue, rowsOf } from "./rows.ts";
import { type ListCommands, useListCommands } from "./useListCommands.ts";
import { useOpenRow } from "./useOpenRow.ts";
import { PanelForm, useReadOnly } from "./usePanelForm.tsx";

type RowValue = Readonly<Record<string, unknown>>;

/** How a row reads in the table: one line that says the whole of it. */
export interface RowWords {
  readonly main: string;
  readonly detail?: string;
}

interface Props {
  readonly of: Pick<ManyRef, "path" | "spec">;
  readonly title: string;
  /** "route", "routes". */
  readonly noun: readonly [one: string, many: string];
  /** What an empty list means to Windows. */
  readonly empty: string;
  readonly describe: (row: RowValue) => RowWords;
  /** The fields of the row in edit. */
  readonly fields: (row: AnyRef) => ReactNode;
  /** What a new row starts with. */
  readonly blank: RowValue;
  readonly paste: { readonly hint: string; readonly read: (text: string) => PastedRows };
}

const ROW_HEIGHT = 36;
const FILTER_FROM = 10;
const MOST_VISIBLE = 420;

/** A list of settings as a table that reads first and edits second: virtual, with one row in edit. */
export function ListEditor(props: Props) {
  const document = useDocument();
  return document === null ? null : <Table {...props} document={document} />;
}

function Table({ document, ...props }: Props & { readonly document: XmlDocument }) {
  const ref = props.of as AnyRef;
  const rows = useMemo(() => rowsOf(document, props.of), [document, props.of]);
  const readOnly = useReadOnly();
  const [pasting, setPasting] = useState<string | null>(null);
  const [filter, setFilter] = useState("");
  const visible = useVisibleRows(document, props, rows.count, useDeferredValue(filter));
  const open = useOpenRow(rows);
  const commands = useListCommands({ of: ref, noun: props.noun, blank: props.blank, rows, visible, open, readOnly });
  const onPaste = (event: ClipboardEvent): void => {
    if (readOnly || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    setPasting(event.clipboardData.getData("text/plain"));
  };
  return (
    <Box component="section" aria-label={props.title} sx={{ mt: 2.5 }} onPaste={onPaste}>
      <ListHeader {...props} count={rows.count} commands={commands} readOnly={readOnly} startPasting={() => setPasting("")} />
      {rows.count >= FILTER_FROM && (
        <OutlinedInput size="small" fullWidth placeholder={`Filter ${props.noun[1]}`} value={filter} onChange={(event) => setFilter(event.target.value)}
          inputProps={{ "aria-label": `Filter ${props.noun[1]}` }} sx={{ mb: 1 }} />
      )}
      {rows.count === 0
        ? <Typography color="text.secondary" sx={{ py: 1.5, px: 2, border: 1, borderStyle: "dashed", borderColor: "divider", borderRadius: 1 }}>{props.empty}</Typography>
        : <Grid {...props} document={document} visible={visible} commands={commands} openIndex={open.index} readOnly={readOnly} count={rows.count} />}
      {pasting !== null && (
        <PasteDialog title={`Paste ${props.noun[1]}`} hint={props.paste.hint} read={props.paste.read} noun={props.noun} initial={pasting}
          add={(values) => commands.insert(values)} close={() => setPasting(null)} />
      )}
    </Box>
  );
}

/** Indexes of the rows that the filter lets through. */
function useVisibleRows(document: XmlDocument, { of, describe }: Props, count: number, filter: string): readonly number[] {
  const wanted = filter.trim().toLowerCase();
  const everything = useMemo(() => Array.from({ length: count }, (_, index) => index), [count]);
  const matching = useMemo(() => {
    if (wanted === "") return everything;
    return everything.filter((index) => {
      const words = describe(rowValue(document, of as AnyRef, index));
      return `${words.main} ${words.detail ?? ""} ${rowNote(document, of as AnyRef, index)}`.toLowerCase().includes(wanted);
    });
  }, [wanted, everything, document, of, describe]);
  return matching;
}

interface HeaderProps extends Props {
  readonly count: number;
  readonly commands: ListCommands;
  readonly readOnly: boolean;
  readonly startPasting: () => void;
}

function ListHeader({ title, noun, count, commands, readOnly, startPasting }: HeaderProps) {
  const nothing = readOnly || commands.targets.length === 0;
  const what = commands.targets.length > 1 ? `${commands.targets.length} ${noun[1]}` : noun[0];
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, mb: 1, flexWrap: "wrap" }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>{title}</Typography>
      {count > 0 && <Typography color="text.secondary" sx={{ mr: 1 }}>{count}</Typography>}
      <Box sx={{ ml: "auto", display: "flex", alignItems: "center" }}>
        {count > 0 && (
          <>
            <IconButton size="small" disabled={nothing} onClick={commands.moveUp} aria-label={`Move ${noun[0]} up`} title="Move up (Alt+Up)"><UpIcon fontSize="small" /></IconButton>
            <IconButton size="small" disabled={nothing} onClick={commands.moveDown} aria-label={`Move ${noun[0]} down`} title="Move down (Alt+Down)"><DownIcon fontSize="small" /></IconButton>
            <IconButton size="small" disabled={nothing} onClick={commands.duplicate} aria-label={`Duplicate ${noun[0]}`} title="Duplicate (Ctrl+D)"><DuplicateIcon fontSize="small" /></IconButton>
            <IconButton size="small" disabled={nothing} onClick={commands.remove} aria-label={`Delete ${what}`} title="Delete (Del)"><DeleteIcon fontSize="small" /></IconButton>
          </>
        )}
        <Button size="small" startIcon={<PasteIcon />} disabled={readOnly} onClick={startPasting}>Paste</Button>
        <Button size="small" variant="outlined" startIcon={<AddIcon />} disabled={readOnly} onClick={commands.add}>{`Add ${noun[0]}`}</Button>
      </Box>
    </Box>
  );
}

interface GridProps extends Props {
  readonly document: XmlDocument;
  readonly visible: readonly number[];
  readonly commands: ListCommands;
  readonly openIndex: number | null;
  readonly readOnly: boolean;
  readonly count: number;
}

function Grid({ document, visible, commands, openIndex, readOnly, count, ...props }: GridProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = rowsOf(document, props.of);
  const virtual = useVirtualizer({
    count: visible.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (position) => visible[position] ?? position,
  });
  commands.scrollTo.current = (position) => virtual.scrollToIndex(position);
  return (
    <Box
      ref={scroller}
      id={commands.gridId}
      role="grid"
      tabIndex={0}
      aria-label={props.title}
      data-path={pathText(props.of.path)}
      aria-rowcount={count}
      aria-multiselectable
      aria-activedescendant={commands.active === null ? undefined : `${id}-${commands.active}`}
      aria-readonly={readOnly}
      onKeyDown={commands.onKeyDown}
      onFocus={commands.onFocus}
      sx={{ maxHeight: openIndex === null ? MOST_VISIBLE : MOST_VISIBLE + 320, overflow: "auto", border: 1, borderColor: "divider", borderRadius: 1, "&:focus-visible": { outline: 2, outlineColor: "primary.main" } }}
    >
      <Box role="presentation" sx={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index: position, start, key }) => {
          const index = visible[position] ?? 0;
          return (
            <Box key={key} ref={virtual.measureElement} data-index={position} role="presentation" sx={{ position: "absolute", top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}>
              <Row
                id={`${id}-${index}`}
                index={index}
                segment={rows.identity(index)}
                document={document}
                of={props.of as AnyRef}
                describe={props.describe}
                active={commands.active === index}
                selected={commands.selected.has(index)}
                open={openIndex === index}
                choose={commands.choose}
                toggle={commands.toggle}
                edit={commands.edit}
              />
              {openIndex === index && <OpenRow key={commands.openKey} of={props.of as AnyRef} index={index} fields={props.fields} done={commands.done} noun={props.noun[0]} />}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

interface RowProps {
  readonly id: string;
  readonly index: number;
  readonly segment: Segment | undefined;
  readonly document: XmlDocument;
  readonly of: AnyRef;
  readonly describe: Props["describe"];
  readonly active: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly choose: (index: number, extend: boolean) => void;
  readonly toggle: (index: number) => void;
  readonly edit: (index: number) => void;
}

const Row = memo(function Row({ id, index, document, of, describe, active, selected, open, choose, toggle, edit }: RowProps) {
  const words = describe(rowValue(document, of, index));
  const note = rowNote(document, of, index);
  const problems = rowProblems(document, of, index);
  const lit = useSelected((state) => state.focus?.origin === "pane" && pathKey(state.focus.path).startsWith(`${pathText(of.path)}[${index}]`));
  return (
    <Box
      id={id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      onClick={(event) => choose(index, event.shiftKey)}
      onDoubleClick={() => edit(index)}
      sx={{ display: "flex", alignItems: "center", gap: 1, height: ROW_HEIGHT, px: 1, cursor: "default", borderBottom: 1, borderColor: "divider",
        bgcolor: selected ? "action.selected" : open ? "action.hover" : "transparent", boxShadow: active || lit ? "inset 3px 0 0 currentColor" : "none", color: "text.primary", "--lit": lit ? 1 : 0 }}
    >
      <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
        <Checkbox size="small" checked={selected} onChange={() => toggle(index)} tabIndex={-1} slotProps={{ input: { "aria-label": `Select ${words.main}` } }} sx={{ p: 0.25 }} />
      </Box>
      <Box role="gridcell" sx={{ flex: "0 0 auto", maxWidth: "70%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", fontSize: 13 }}>
        <Box component="span" sx={{ fontFamily: "var(--mono)", fontSize: 13 }}>{words.main}</Box>
        {words.detail !== undefined && <Box component="span" sx={{ color: "text.secondary", ml: 1.5 }}>{words.detail}</Box>}
      </Box>
      {note !== "" && <Box role="gridcell" sx={{ color: "text.secondary", fontSize: 12.5, fontStyle: "italic", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 40 }}>{note}</Box>}
      <Box role="gridcell" sx={{ ml: "auto", display: "flex", alignItems: "center" }}>
        {problems > 0 && <WarningIcon fontSize="small" color="error" titleAccess="A value here does not decode" />}
        <Button size="small" tabIndex={-1} onClick={(event) => { event.stopPropagation(); edit(index); }} aria-label={`Edit ${words.main}`} sx={{ minWidth: 0, py: 0 }}>Edit</Button>
      </Box>
    </Box>
  );
}, sameRow);

function sameRow(before: RowProps, after: RowProps): boolean {
  return before.segment === after.segment && before.index === after.index && before.active === after.active
    && before.selected === after.selected && before.open === after.open && before.describe === after.describe
    && before.choose === after.choose && before.toggle === after.toggle && before.edit === after.edit;
}

interface OpenRowProps {
  readonly of: AnyRef;
  readonly index: number;
  readonly fields: Props["fields"];
  readonly done: () => void;
  readonly noun: string;
}

function OpenRow({ of, index, fields, done, noun }: OpenRowProps) {
  const store = useStore();
  const row = useMemo(() => rowOf(of, index), [of, index]);
  return (
    <Box
      role="row"
      data-open-row={index}
      onFocus={() => store.focus({ path: row.path, origin: "form" })}
      onKeyDown={(event) => {
        if (event.key === "Escape") done();
        event.stopPropagation();
      }}
      sx={{ px: 3, py: 1, bgcolor: "background.default", borderBottom: 1, borderColor: "divider" }}
    >
      <Box role="gridcell">
        <PanelForm>
          {fields(row)}
          <NoteField path={row.path} noun={noun} />
        </PanelForm>
        <Button size="small" variant="contained" onClick={done} sx={{ mt: 1 }}>Done</Button>
      </Box>
    </Box>
  );
}
