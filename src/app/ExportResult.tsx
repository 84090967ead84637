import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { secretRanges } from "../core/deployment/secrets.ts";
import type { CardRow, Export, ExportedFile } from "../core/exporters/exporter.ts";
import { applyEdits } from "../core/xml/edit.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { DownloadIcon } from "../ui/icons.tsx";
import { download } from "./downloads.ts";

interface Props {
  readonly result: Export;
  /** True until doubts are accepted. */
  readonly disabled: boolean;
}

const MOST_SHOWN = 100_000;

/** What an export gives: files to take away, what was changed, what to enter by hand, and what to do next. */
export function ExportResult({ result, disabled }: Props) {
  const [main, ...others] = result.files;
  if (main === undefined) return null;
  return (
    <>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }} inert={disabled}>
        <Button variant="contained" disabled={disabled} startIcon={<DownloadIcon />} onClick={() => save(main)}>
          Download
        </Button>
        {main.text !== null && <CopyButton text={main.text} label="Copy" worded />}
        <Typography
          variant="body2"
          color="textSecondary"
        >{`${main.name}, ${main.bytes.length.toLocaleString("en")} bytes`}</Typography>
        {others.map((file) => (
          <Button
            key={file.name}
            size="small"
            disabled={disabled}
            onClick={() => save(file)}
          >{`Save ${file.name}`}</Button>
        ))}
      </Box>
      {result.card.length > 0 && <Card rows={result.card} />}
      <Sentences title="What differs from the text as written" sentences={result.changes} />
      {result.notes.length > 0 && (
        <Alert severity="info">
          {result.notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Alert>
      )}
      <Sentences title="What to do with it" sentences={result.steps} ordered />
      {main.text !== null && <Preview text={main.text} />}
    </>
  );
}

function save(file: ExportedFile): void {
  download(file.name, file.bytes, file.mimeType);
}

function Card({ rows }: { readonly rows: readonly CardRow[] }) {
  return (
    <Box
      component="dl"
      aria-label="Values to enter by hand"
      sx={{
        display: "grid",
        gridTemplateColumns: "auto 1fr",
        columnGap: 2,
        rowGap: 0.5,
        m: 0,
        p: 1.5,
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
      }}
    >
      {rows.map(({ label, value }) => (
        <Box key={label} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Box component="dd" sx={{ m: 0, overflowWrap: "anywhere" }}>
            <code>{value}</code>
            <CopyButton text={value} label={`${label} to the clipboard`} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Sentences({
  title,
  sentences,
  ordered = false,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly ordered?: boolean;
}) {
  if (sentences.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Box component={ordered ? "ol" : "ul"} sx={{ my: 0.5, pl: 3 }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  );
}

/** The first part of the file, with secret values covered until they are asked for. */
function Preview({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(false);
  const secrets = secretRanges(text);
  const covered = shown
    ? text
    : applyEdits(
        text,
        secrets.map((range) => ({ range, text: "••••••" })),
      );
  return (
    <Box>
      <Box sx={{ display: "flex", alignItems: "center" }}>
        <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600 }}>
          Preview
        </Typography>
        {secrets.length > 0 && (
          <Button size="small" onClick={() => setShown(!shown)}>
            {shown ? "Hide secrets" : "Show secrets"}
          </Button>
        )}
      </Box>
      <Box
        component="pre"
        tabIndex={0}
        aria-label="Preview"
        sx={{
          m: 0,
          p: 1.5,
          maxHeight: 320,
          overflow: "auto",
          border: 1,
          borderColor: "divider",
          borderRadius: 1,
          fontFamily: "var(--mono)",
          fontSize: 12.5,
        }}
      >
        {covered.slice(0, MOST_SHOWN)}
        {covered.length > MOST_SHOWN ? "\n…" : ""}
      </Box>
    </Box>
  );
}
