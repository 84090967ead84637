import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import type { ChecklistEntry } from "../../core/lint/checklist/entry.ts";
import { checklistFor } from "../../core/lint/checklist/index.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { activeProfile } from "../../store/store.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";

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
      {groups.map(({ id, title, entries: own }) => (
        <Box key={id} component="section" aria-label={title} sx={{ mt: 1.5 }}>
          <Typography component="h3" variant="subtitle2">
            {title}
          </Typography>
          {own.map((entry) => (
            <Entry key={entry.id} entry={entry} isDone={ticks.includes(entry.id)} />
          ))}
        </Box>
      ))}
    </>
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
              {url === null ? (
                name
              ) : (
                <Link href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </Link>
              )}
            </span>
          ))}
        </Typography>
      </Box>
    </Box>
  );
}
