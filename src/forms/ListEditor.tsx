import Box from "@mui/material/Box";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { type ClipboardEvent, useDeferredValue, useMemo, useState } from "react";
import type { AnyRef } from "../core/profile/ref.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { useWantedRow } from "../react/goTo.ts";
import { useSelectedBy } from "../react/storeContext.ts";
import { documentOf } from "../react/useDocument.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { PasteDialog } from "./PasteDialog.tsx";
import { ListGrid } from "./list/ListGrid.tsx";
import { ListHeader } from "./list/ListHeader.tsx";
import type { ListProps } from "./list/listProps.ts";
import { haveSameRows, rowNote, rowValue, rowsOf } from "./list/rows.ts";
import { useListCommands } from "./list/useListCommands.ts";
import { useOpenRow } from "./list/useOpenRow.ts";
import { useReadOnly } from "./usePanelForm.tsx";

export type { RowWords } from "./list/listProps.ts";

/** From this many rows on, a list has a filter. */
const FILTER_FROM = 10;

/** A list of settings as a table that reads first and edits second: virtual, with one row in edit. */
export function ListEditor(props: ListProps) {
  const { of } = props;
  // While the rows are what they were, the document that they were read from serves as well as a newer one.
  const document = useSelectedBy(
    documentOf,
    (before, after) => before !== null && after !== null && haveSameRows(before, after, of),
  );
  return document === null ? null : <Table {...props} document={document} />;
}

function Table({ document, ...props }: ListProps & { readonly document: XmlDocument }) {
  const ref = props.of as AnyRef;
  const rows = useMemo(() => rowsOf(document, props.of), [document, props.of]);
  const readOnly = useReadOnly();
  const [pasting, setPasting] = useState<string | null>(null);
  const [filter, setFilter] = useState("");
  const visible = useVisibleRows(document, props, rows.count, useDeferredValue(filter));
  const open = useOpenRow(rows);
  const commands = useListCommands({ of: ref, noun: props.noun, blank: props.blank, rows, visible, open, readOnly });
  useWantedRow(ref.path, commands.reveal);
  const onPaste = (event: ClipboardEvent): void => {
    if (readOnly || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    setPasting(event.clipboardData.getData("text/plain"));
  };
  return (
    <Box component="section" aria-label={props.title} sx={{ mt: 2.5 }} onPaste={onPaste}>
      <ListHeader
        {...props}
        count={rows.count}
        commands={commands}
        readOnly={readOnly}
        startPasting={() => setPasting("")}
      />
      <FieldFindings path={ref.path} />
      {rows.count >= FILTER_FROM && (
        <OutlinedInput
          size="small"
          fullWidth
          placeholder={`Filter ${props.noun[1]}`}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          inputProps={{ "aria-label": `Filter ${props.noun[1]}` }}
          sx={{ mb: 1 }}
        />
      )}
      {rows.count === 0 ? (
        <Typography
          color="textSecondary"
          sx={{ py: 1.5, px: 2, border: 1, borderStyle: "dashed", borderColor: "divider", borderRadius: 1 }}
        >
          {props.empty}
        </Typography>
      ) : (
        <ListGrid
          {...props}
          document={document}
          visible={visible}
          commands={commands}
          openIndex={open.index}
          readOnly={readOnly}
          count={rows.count}
        />
      )}
      {pasting !== null && (
        <PasteDialog
          title={`Paste ${props.noun[1]}`}
          hint={props.paste.hint}
          read={props.paste.read}
          noun={props.noun}
          initial={pasting}
          add={(values) => commands.insert(values)}
          close={() => setPasting(null)}
        />
      )}
    </Box>
  );
}

/** Indexes of the rows that the filter lets through. */
function useVisibleRows(
  document: XmlDocument,
  { of, describe }: ListProps,
  count: number,
  filter: string,
): readonly number[] {
  const wanted = filter.trim().toLowerCase();
  const everything = useMemo(() => Array.from({ length: count }, (_, index) => index), [count]);
  const matching = useMemo(() => {
    if (wanted === "") return everything;
    return everything.filter((index) => {
      const words = describe(rowValue(document, of as AnyRef, index));
      return `${words.main} ${words.detail ?? ""} ${rowNote(document, of as AnyRef, index)}`
        .toLowerCase()
        .includes(wanted);
    });
  }, [wanted, everything, document, of, describe]);
  return matching;
}
