import Box from "@mui/material/Box";
import Dialog from "@mui/material/Dialog";
import DialogTitle from "@mui/material/DialogTitle";
import IconButton from "@mui/material/IconButton";
import { useState } from "react";
import type { AnyExporter, AnyOptions } from "../../core/exporters/anyExporter.ts";
import { exporters } from "../../core/exporters/index.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { usePreference } from "../preferences.ts";
import { Format } from "./Format.tsx";
import { FormatList } from "./FormatList.tsx";
import { useExportJob } from "./exportJob.ts";

/** The formats a profile can leave in, each with its options, a preview, and what to do with it. */
export function ExportDialog({ close }: { readonly close: () => void }) {
  const [chosen, choose] = usePreference<string>("export", exporters[0]?.id ?? "");
  const [options, setOptions] = useState<Readonly<Record<string, AnyOptions>>>({});
  const job = useExportJob();
  const exporter = exporters.find(({ id }) => id === chosen) ?? exporters[0];
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="xl"
      aria-labelledby="export-title"
      slotProps={{ paper: { sx: { height: "90vh" } } }}
    >
      <DialogTitle
        id="export-title"
        sx={{ display: "flex", alignItems: "center", py: 1, borderBottom: 1, borderColor: "divider" }}
      >
        Export
        <IconButton onClick={close} aria-label="Close dialog" sx={{ ml: "auto" }}>
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      {exporter !== undefined && (
        <Box sx={{ flex: 1, minHeight: 0, display: "flex", flexDirection: { xs: "column", md: "row" } }}>
          <FormatList exporters={exporters} chosen={exporter.id} choose={choose} />
          {/* It scrolls, so the keyboard must reach it. */}
          <Box
            role="region"
            aria-label={exporter.title}
            tabIndex={0}
            sx={{ flex: 1, minWidth: 0, minHeight: 0, overflow: "auto", px: 3, py: 2 }}
          >
            {job !== null && (
              <Format
                key={exporter.id}
                exporter={exporter}
                job={job}
                options={optionsOf(exporter, options)}
                setOptions={(next) => setOptions({ ...options, [exporter.id]: next })}
                close={close}
              />
            )}
          </Box>
        </Box>
      )}
    </Dialog>
  );
}

/** What was chosen for a format stays while the dialog is open. */
function optionsOf({ id, defaults }: AnyExporter, all: Readonly<Record<string, AnyOptions>>): AnyOptions {
  return all[id] ?? defaults;
}
