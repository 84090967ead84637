import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { secretRanges } from "../../core/deployment/secrets.ts";
import type { ExportedFile } from "../../core/exporters/exporter.ts";
import { applyEdits } from "../../core/xml/edit.ts";
import { useStore } from "../../react/storeContext.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { DownloadIcon } from "../../ui/icons.tsx";
import { download } from "../downloads.ts";

/** A file that can be read. */
export type ReadableFile = ExportedFile & { readonly text: string };

interface Props {
  readonly files: readonly ReadableFile[];
  /** True until doubts are accepted. */
  readonly disabled: boolean;
}

const MOST_SHOWN = 100_000;

/** What stands in the files, one at a time, with secret values covered until they are asked for. */
export function FilePreview({ files, disabled }: Props) {
  const [chosen, choose] = useState("");
  const save = useSave();
  const file = files.find(({ name }) => name === chosen) ?? files[0];
  if (file === undefined) return null;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600 }}>
        Preview
      </Typography>
      {files.length > 1 && (
        <Box sx={{ display: "flex", alignItems: "center", gap: 1, flexWrap: "wrap" }}>
          <Tabs
            value={file.name}
            onChange={(_, name: string) => choose(name)}
            variant="scrollable"
            scrollButtons="auto"
            aria-label="Files"
            sx={{ minWidth: 0, flex: "1 1 300px" }}
          >
            {files.map(({ name }) => (
              <Tab key={name} value={name} label={name} sx={{ textTransform: "none" }} />
            ))}
          </Tabs>
          <Box inert={disabled} sx={{ display: "flex", alignItems: "center" }}>
            <Button size="small" disabled={disabled} startIcon={<DownloadIcon />} onClick={() => save(file)}>
              {`Save ${file.name}`}
            </Button>
            <CopyButton text={file.text} label={`${file.name} to the clipboard`} />
          </Box>
        </Box>
      )}
      <CoveredText key={file.name} text={file.text} />
    </Box>
  );
}

/** Hands a file to the browser, and remembers that the profile left as it is now. */
export function useSave(): (file: ExportedFile) => void {
  const store = useStore();
  return (file) => {
    download(file.name, file.bytes, file.mimeType);
    store.markExported();
  };
}

function CoveredText({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(false);
  const secrets = secretRanges(text);
  const covered = shown
    ? text
    : applyEdits(
        text,
        secrets.map((range) => ({ range, text: "••••••" })),
      );
  return (
    <>
      {secrets.length > 0 && (
        <Button size="small" onClick={() => setShown(!shown)}>
          {shown ? "Hide secrets" : "Show secrets"}
        </Button>
      )}
      <Box component="pre" tabIndex={0} aria-label="Preview" sx={PREVIEW}>
        {covered.slice(0, MOST_SHOWN)}
        {covered.length > MOST_SHOWN ? "\n…" : ""}
      </Box>
    </>
  );
}

const PREVIEW = {
  m: 0,
  p: 1.5,
  maxHeight: 420,
  overflow: "auto",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  fontFamily: "var(--mono)",
  fontSize: 12.5,
} as const;
