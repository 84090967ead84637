import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useDeferredValue, useMemo, useState } from "react";
import type { AnyExporter, AnyOptions } from "../../core/exporters/anyExporter.ts";
import type { ExportJob } from "../../core/exporters/exporter.ts";
import type { Problem } from "../../core/profile/problems.ts";
import { pathText } from "../../core/profile/ref.ts";
import { useNavigate } from "../../react/navigation.ts";
import { ExportResult } from "./ExportResult.tsx";
import { FormatOptions } from "./FormatOptions.tsx";
import { useDoubts } from "./exportJob.ts";

interface Props {
  readonly exporter: AnyExporter;
  readonly job: ExportJob;
  readonly options: AnyOptions;
  readonly setOptions: (options: AnyOptions) => void;
  readonly close: () => void;
}

/** One format: options, why it cannot be had or what to know before, and what it gives. */
export function Format({ exporter, job, options, setOptions, close }: Props) {
  const [accepted, setAccepted] = useState(false);
  // Typing into an option never waits for an archive to be packed.
  const settled = useDeferredValue(options);
  const blockers = useMemo(() => exporter.blockers(job, settled), [exporter, job, settled]);
  const result = useMemo(
    () => (blockers.length === 0 ? exporter.export(job, settled) : null),
    [exporter, job, settled, blockers],
  );
  const transforms = !isAsWritten(exporter, options);
  const doubts = useDoubts(job, transforms);
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      <Box>
        <Typography component="h2" variant="h6" sx={{ fontWeight: 600 }}>
          {exporter.title}
        </Typography>
        <Typography color="textSecondary">{exporter.summary}</Typography>
      </Box>
      <FormatOptions
        exporter={exporter}
        options={options}
        change={(option, value) => setOptions({ ...options, [option]: value })}
      />
      {blockers.length > 0 && <Blockers blockers={blockers} close={close} />}
      {result !== null && doubts.length > 0 && (
        <Doubts doubts={doubts} asks={transforms} accepted={accepted} accept={setAccepted} />
      )}
      {result !== null && <ExportResult result={result} disabled={transforms && doubts.length > 0 && !accepted} />}
    </Box>
  );
}

/** Saving what was written is always possible and never asks. */
function isAsWritten(exporter: AnyExporter, options: AnyOptions): boolean {
  return (
    exporter.id === "profile-xml" &&
    exporter.labels.every(({ option }) => options[option] === exporter.defaults[option])
  );
}

interface DoubtsProps {
  readonly doubts: readonly string[];
  readonly asks: boolean;
  readonly accepted: boolean;
  readonly accept: (accepted: boolean) => void;
}

function Doubts({ doubts, asks, accepted, accept }: DoubtsProps) {
  return (
    <Alert severity="warning">
      {asks ? (
        <FormControlLabel
          control={<Checkbox size="small" checked={accepted} onChange={(_, next) => accept(next)} />}
          label="Export all the same"
        />
      ) : (
        "Saved as it is, with what is wrong in it:"
      )}
      {doubts.map((doubt) => (
        <Box key={doubt} sx={{ overflowWrap: "anywhere" }}>
          {doubt}
        </Box>
      ))}
    </Alert>
  );
}

/** Why the format cannot be had, each with the way to the setting. */
function Blockers({ blockers, close }: { readonly blockers: readonly Problem[]; readonly close: () => void }) {
  const navigate = useNavigate();
  return (
    <Alert severity="error">
      {blockers.map(({ rule, message, path }) => (
        <Box key={`${rule}:${message}`} sx={{ display: "flex", alignItems: "center", gap: 1 }}>
          <span>{message}</span>
          {path !== undefined && path.length > 0 && (
            <Button
              size="small"
              color="inherit"
              onClick={() => {
                close();
                navigate(pathText(path));
              }}
            >
              Show
            </Button>
          )}
        </Box>
      ))}
    </Alert>
  );
}
