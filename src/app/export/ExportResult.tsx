import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { CardRow, Export, ExportedFile } from "../../core/exporters/exporter.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";
import { FilePreview, type ReadableFile, useSave } from "./FilePreview.tsx";

interface Props {
  readonly result: Export;
  /** True until doubts are accepted. */
  readonly disabled: boolean;
}

/** What an export gives: files to take away, what was changed, what to enter by hand, and what to do next. */
export function ExportResult({ result, disabled }: Props) {
  const [main] = result.files;
  const save = useSave();
  if (main === undefined) return null;
  return (
    <>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }} inert={disabled}>
        <Button variant="contained" disabled={disabled} startIcon={<DownloadIcon />} onClick={() => save(main)}>
          Download
        </Button>
        {main.text !== null && <CopyButton text={main.text} label="Copy" worded disabled={disabled} />}
        <Typography variant="body2" color="textSecondary">
          {`${main.name}, ${main.bytes.length.toLocaleString("en")} bytes`}
        </Typography>
      </Box>
      {result.losses.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{lossesTitle(result.losses.length)}</AlertTitle>
          <Bullets sentences={result.losses} />
        </Alert>
      )}
      {result.card.length > 0 && <Card rows={result.card} />}
      <Sentences title="What differs from the text as written" sentences={result.changes} />
      {result.notes.length > 0 && (
        <Alert severity="info">
          {result.notes.length === 1 ? result.notes[0] : <Bullets sentences={result.notes} />}
        </Alert>
      )}
      <Sentences title="What to do with it" sentences={result.steps} ordered />
      <FilePreview files={result.files.filter(isReadable)} disabled={disabled} />
    </>
  );
}

function Bullets({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
}

function lossesTitle(count: number): string {
  return count === 1 ? "This format cannot carry 1 thing" : `This format cannot carry ${count} things`;
}

function isReadable(file: ExportedFile): file is ReadableFile {
  return file.text !== null;
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
