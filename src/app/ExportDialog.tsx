import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import IconButton from "@mui/material/IconButton";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import { useMemo, useState } from "react";
import type { AnyExporter, AnyOptions } from "../core/exporters/anyExporter.ts";
import type { ExportJob } from "../core/exporters/exporter.ts";
import { exporters } from "../core/exporters/index.ts";
import type { Problem } from "../core/profile/problems.ts";
import { pathText } from "../core/profile/ref.ts";
import { useNavigate } from "../react/navigation.ts";
import { CloseIcon } from "../ui/icons.tsx";
import { ExportResult } from "./ExportResult.tsx";
import { useDoubts, useExportJob } from "./exportJob.ts";

/** The formats a profile can leave in, each with its options, a preview, and what to do with it. */
export function ExportDialog({ close }: { readonly close: () => void }) {
  const [id, setId] = useState(exporters[0]?.id ?? "");
  const job = useExportJob();
  const exporter = exporters.find((one) => one.id === id);
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="lg"
      aria-labelledby="export-title"
      slotProps={{ paper: { sx: { height: "86vh" } } }}
    >
      <DialogTitle id="export-title" sx={{ display: "flex", alignItems: "center", py: 1.5 }}>
        Export
        <IconButton onClick={close} aria-label="Close dialog" sx={{ ml: "auto" }}>
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <Tabs
        value={id}
        onChange={(_, next: string) => setId(next)}
        aria-label="Formats"
        sx={{ px: 3, borderBottom: 1, borderColor: "divider" }}
      >
        {exporters.map((one) => (
          <Tab
            key={one.id}
            value={one.id}
            label={one.title}
            id={`export-tab-${one.id}`}
            aria-controls={`export-panel-${one.id}`}
          />
        ))}
      </Tabs>
      <DialogContent sx={{ pt: 2 }}>
        {exporter !== undefined && job !== null && (
          <div role="tabpanel" id={`export-panel-${id}`} aria-labelledby={`export-tab-${id}`}>
            <Format key={id} exporter={exporter} job={job} close={close} />
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}

interface FormatProps {
  readonly exporter: AnyExporter;
  readonly job: ExportJob;
  readonly close: () => void;
}

function Format({ exporter, job, close }: FormatProps) {
  const [options, setOptions] = useState<AnyOptions>(exporter.defaults);
  const [accepted, setAccepted] = useState(false);
  const blockers = useMemo(() => exporter.blockers(job, options), [exporter, job, options]);
  const result = useMemo(
    () => (blockers.length === 0 ? exporter.export(job, options) : null),
    [exporter, job, options, blockers],
  );
  const transforms = !isAsWritten(exporter, options);
  const doubts = useDoubts(job, transforms);
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      <Typography color="textSecondary">{exporter.summary}</Typography>
      <Options
        exporter={exporter}
        options={options}
        change={(option, value) => setOptions({ ...options, [option]: value })}
      />
      {blockers.length > 0 && <Blockers blockers={blockers} close={close} />}
      {result !== null && doubts.length > 0 && (
        <Alert severity="warning">
          {transforms ? (
            <FormControlLabel
              control={<Checkbox size="small" checked={accepted} onChange={(_, next) => setAccepted(next)} />}
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
      )}
      {result !== null && <ExportResult result={result} disabled={transforms && doubts.length > 0 && !accepted} />}
    </Box>
  );
}

/** Saving what was written is always possible and never asks. */
function isAsWritten(exporter: AnyExporter, options: AnyOptions): boolean {
  return exporter.id === "profile-xml" && options["form"] === "as-written";
}

interface OptionsProps {
  readonly exporter: AnyExporter;
  readonly options: AnyOptions;
  readonly change: (option: string, value: unknown) => void;
}

function Options({ exporter, options, change }: OptionsProps) {
  return (
    <>
      {exporter.labels.map(({ option, title, help, choices }) => (
        <Box key={option} sx={{ display: "flex", gap: 2, alignItems: "center", flexWrap: "wrap" }}>
          {choices === undefined ? (
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={options[option] === true}
                  onChange={(_, next) => change(option, next)}
                />
              }
              label={title}
            />
          ) : (
            <Box role="radiogroup" aria-label={title} sx={{ display: "flex", gap: 1 }}>
              {choices.map((choice) => (
                <Button
                  key={choice.value}
                  role="radio"
                  aria-checked={options[option] === choice.value}
                  size="small"
                  variant={options[option] === choice.value ? "contained" : "outlined"}
                  onClick={() => change(option, choice.value)}
                >
                  {choice.title}
                </Button>
              ))}
            </Box>
          )}
          <Typography variant="body2" color="textSecondary" sx={{ flex: "1 1 320px" }}>
            {help}
          </Typography>
        </Box>
      ))}
    </>
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
