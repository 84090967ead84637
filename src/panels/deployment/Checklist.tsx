import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Typography from "@mui/material/Typography";
import { useId, useMemo, useState } from "react";
import type { ChecklistEntry, ChecklistGroup } from "../../core/lint/checklist/entry.ts";
import { checklistFor } from "../../core/lint/checklist/index.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { activeProfile } from "../../store/store.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ChevronIcon } from "../../ui/icons.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";

const NO_TICKS: readonly string[] = [];

/** What has to be done beside the profile; what is done is kept with the deployment. */
export function Checklist() {
  const document = useDocument();
  const scope = useSelected((state) => activeProfile(state)?.file.scope ?? "user");
  const ticks = useSelected((state) => activeProfile(state)?.file.ticks ?? NO_TICKS);
  const context = useSelected((state) => state.context);
  const groups = useMemo(
    () => (document === null ? [] : checklistFor(document, scope, context)),
    [document, scope, context],
  );
  const entries = groups.flatMap((group) => group.entries);
  const done = entries.filter(({ id }) => ticks.includes(id)).length;
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {`${done} of ${entries.length} done. The list follows from the profile and from the answers above.`}
      </Typography>
      {groups.map((group) => (
        <Group key={group.id} group={group} ticks={ticks} />
      ))}
    </>
  );
}

/** A group opens on demand: the whole list is long. */
function Group({ group, ticks }: { readonly group: ChecklistGroup; readonly ticks: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const done = group.entries.filter((entry) => ticks.includes(entry.id)).length;
  return (
    <Box component="section" aria-label={group.title} sx={{ mt: 0.5 }}>
      <Typography component="h3" sx={{ m: 0 }}>
        <Button
          size="small"
          color="inherit"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          startIcon={<ChevronIcon sx={{ transform: open ? "none" : "rotate(-90deg)" }} />}
          sx={{ fontWeight: 600 }}
        >
          {group.title}
        </Button>
        <Typography component="span" variant="caption" color="textSecondary">
          {`${done} of ${group.entries.length}`}
        </Typography>
      </Typography>
      {open && (
        <Box id={id} sx={{ pl: 1 }}>
          {group.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} isDone={ticks.includes(entry.id)} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function Entry({ entry, isDone }: { readonly entry: ChecklistEntry; readonly isDone: boolean }) {
  const store = useStore();
  const { id, title, says, command, source } = entry;
  return (
    <Box data-entry={id} sx={{ py: 0.5 }}>
      <FormControlLabel
        control={<Checkbox size="small" checked={isDone} onChange={(_, next) => store.tick(id, next)} />}
        label={title}
        slotProps={{ typography: { variant: "body2", sx: { fontWeight: 500 } } }}
      />
      <Box sx={{ pl: 4 }}>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: "80ch" }}>
          {says}
        </Typography>
        {command !== undefined && (
          <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, mt: 0.25 }}>
            <Box component="code" sx={{ fontFamily: "var(--mono)", fontSize: 12.5, overflowWrap: "anywhere" }}>
              {command}
            </Box>
            <CopyButton text={() => command} label={`Copy the command for: ${title}`} />
          </Box>
        )}
        <Typography variant="caption" color="textSecondary">
          {source.map(({ title: name, url }, index) => (
            <span key={name}>
              {index > 0 && " · "}
              <SourceLink title={name} url={url} />
            </span>
          ))}
        </Typography>
      </Box>
    </Box>
  );
}
