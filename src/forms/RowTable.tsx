import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { rowOf } from "../core/profile/changes.ts";
import { readAny } from "../core/profile/read.ts";
import { type AnyRef, pathText } from "../core/profile/ref.ts";
import type { Group, Many } from "../core/vocabulary/spec.ts";
import { useCount } from "../react/useReading.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useDocument } from "../react/useDocument.ts";
import { useWantedRow } from "../react/goTo.ts";
import { useStore } from "../react/storeContext.ts";
import { AddIcon, DeleteIcon } from "../ui/icons.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { NoteField } from "./NoteField.tsx";
import { RowFinding } from "./RowFinding.tsx";
import { PanelForm, useReadOnly } from "./usePanelForm.tsx";

type RowValue = Readonly<Record<string, unknown>>;

interface Props {
  readonly of: { readonly path: AnyRef["path"]; readonly spec: Many<Group<any>> }; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly title: string;
  readonly noun: string;
  /** What no rows mean to Windows. */
  readonly empty: string;
  readonly describe: (row: RowValue) => string;
  readonly fields: (row: AnyRef) => ReactNode;
  /** Rows that one click adds. */
  readonly offers?: readonly { readonly label: string; readonly row: RowValue }[];
}

/** A short list inside a setting: rows that read first, one of them in edit. Long lists are for `ListEditor`. */
export function RowTable({ of, title, noun, empty, describe, fields, offers = [] }: Props) {
  const ref = of as AnyRef;
  const document = useDocument();
  const count = useCount(ref);
  const store = useStore();
  const readOnly = useReadOnly();
  const addButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const dispatch = useDispatch();
  const add = (row: RowValue): boolean =>
    dispatch({ kind: "insert", ref, index: count, values: [row] }, `Add a ${noun}`, ref.path);
  const addAndOpen = (): void => {
    if (add({})) setOpen(count);
  };
  const remove = (index: number): void => {
    dispatch({ kind: "remove", ref, indexes: [index] }, `Delete a ${noun}`, ref.path);
    store.announce(`Delete a ${noun}. Undo brings it back.`);
    setOpen(null);
    addButton.current?.focus();
  };
  useWantedRow(ref.path, setOpen);
  const rows = Array.from({ length: count }, (_, index) => rowOf(ref, index));
  return (
    <Box
      role="group"
      aria-label={title}
      data-path={pathText(ref.path)}
      data-rows
      tabIndex={-1}
      sx={{ mt: 1, mb: 1.5, maxWidth: 640 }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, mb: 0.5 }}>
        <Typography component="h3" variant="body2" sx={{ fontWeight: count > 0 ? 600 : 500 }}>
          {title}
        </Typography>
        <Button
          ref={addButton}
          size="small"
          startIcon={<AddIcon />}
          disabled={readOnly}
          onClick={addAndOpen}
          sx={{ ml: "auto" }}
        >
          {`Add ${noun}`}
        </Button>
      </Box>
      <FieldFindings path={ref.path} />
      <Box sx={{ border: 1, borderColor: "divider", borderStyle: count === 0 ? "dashed" : "solid", borderRadius: 1 }}>
        {count === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ py: 1, px: 1.5 }}>
            {empty}
          </Typography>
        )}
        {document !== null &&
          rows.map((row, index) => (
            <Row
              key={index}
              row={row}
              index={index}
              words={describe((readAny(document, row).value ?? {}) as RowValue)}
              noun={noun}
              isOpen={open === index}
              toggle={() => setOpen(open === index ? null : index)}
              remove={() => remove(index)}
            >
              {fields(row)}
            </Row>
          ))}
      </Box>
      {offers.length > 0 && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, mt: 0.75 }}>
          {offers.map(({ label, row }) => (
            <Button
              key={label}
              size="small"
              variant="outlined"
              disabled={readOnly}
              startIcon={<AddIcon />}
              onClick={() => add(row)}
            >
              {label}
            </Button>
          ))}
        </Box>
      )}
    </Box>
  );
}

const EDIT = { minWidth: 0, ml: "auto", flexShrink: 0 } as const;

interface RowProps {
  readonly row: AnyRef;
  readonly index: number;
  readonly words: string;
  readonly noun: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly remove: () => void;
  readonly children: ReactNode;
}

function Row({ row, index, words, noun, isOpen, toggle, remove, children }: RowProps) {
  const readOnly = useReadOnly();
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") toggle();
  };
  return (
    <Box sx={{ borderTop: index === 0 ? 0 : 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, pl: 1.5, pr: 0.5, minHeight: 36 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" }}>
          {words}
        </Typography>
        <RowFinding row={row.path} words={words} />
        <Button size="small" aria-expanded={isOpen} aria-label={`Edit ${words}`} onClick={toggle} sx={EDIT}>
          Edit
        </Button>
        <IconButton size="small" disabled={readOnly} aria-label={`Delete ${words}`} title="Delete" onClick={remove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Box>
      {isOpen && (
        <Box
          data-open-row={index}
          tabIndex={-1}
          onKeyDown={closeOnEscape}
          sx={{ px: 3, py: 1, bgcolor: "background.default", outline: "none" }}
        >
          <PanelForm>
            <FieldFindings path={row.path} />
            {children}
            <NoteField path={row.path} noun={noun} />
          </PanelForm>
          <Button size="small" variant="contained" onClick={toggle} sx={{ mt: 1 }}>
            Done
          </Button>
        </Box>
      )}
    </Box>
  );
}
