import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Opened, PlacedRemark } from "../../core/importers/open.ts";
import { useSelected } from "../../react/storeContext.ts";
import { activeProfile } from "../../store/store.ts";
import { type Brought, remarkWords, trailWords } from "./door.ts";
import { findTitle, findWords } from "./findWords.ts";

interface Props {
  readonly brought: readonly Brought[];
  readonly take: (finds: readonly Opened[], rowsTo: "active" | "new") => void;
  /** Opens a text as it stands, although nothing is found in it. */
  readonly openAsIs: (brought: Brought) => void;
  readonly close: () => void;
}

/** What was found in what was brought: what to take over, what cannot be carried, and why something cannot be had. */
export function ImportDialog({ brought, take, openAsIs, close }: Props) {
  const finds = brought.flatMap(({ opening }) => opening.finds);
  const [chosen, setChosen] = useState<ReadonlySet<Opened>>(() => new Set(finds.length === 1 ? finds : initial(finds)));
  const [rowsTo, setRowsTo] = useState<"active" | "new" | null>(null);
  const active = useSelected((state) => activeProfile(state)?.file.name ?? null);
  const canAdd = useSelected((state) => (activeProfile(state)?.reading.document ?? null) !== null);
  const goesTo = rowsTo ?? (canAdd ? "active" : "new");
  const asIs = brought.find(isWorthOpening);
  const toggle = (find: Opened): void => {
    const next = new Set(chosen);
    if (!next.delete(find)) next.add(find);
    setChosen(next);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="import-title">
      <DialogTitle id="import-title">{finds.length === 0 ? "Nothing could be opened" : "What was found"}</DialogTitle>
      <DialogContent sx={{ display: "flex", flexDirection: "column", gap: 2 }}>
        {brought.map((one, index) => (
          <Source key={index} brought={one} chosen={chosen} toggle={toggle} />
        ))}
        {finds.some(({ kind }) => kind === "rows") && (
          <RowsTarget active={canAdd ? active : null} value={goesTo} change={setRowsTo} />
        )}
      </DialogContent>
      <DialogActions>
        {asIs !== undefined && (
          <Button onClick={() => openAsIs(asIs)} sx={{ mr: "auto" }}>
            Open the text as it is
          </Button>
        )}
        <Button onClick={close}>{finds.length === 0 ? "Close" : "Cancel"}</Button>
        {finds.length > 0 && (
          <Button
            variant="contained"
            disabled={chosen.size === 0}
            onClick={() =>
              take(
                finds.filter((find) => chosen.has(find)),
                goesTo,
              )
            }
          >
            {chosen.size <= 1 ? "Take over" : `Take over ${chosen.size}`}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** Whether a text in which nothing was found may be XML all the same; an archive is none. */
function isWorthOpening({ opening, source: { text } }: Brought): boolean {
  const isMarkup = opening.finds.length === 0 ? text.includes("<") : /^\s*</.test(text);
  return isMarkup && !text.includes("\0");
}

/** Profiles and certificates are mostly all wanted; lists to choose among, such as categories, are not. */
function initial(finds: readonly Opened[]): readonly Opened[] {
  return finds.filter(({ kind }) => kind !== "rows");
}

interface SourceProps {
  readonly brought: Brought;
  readonly chosen: ReadonlySet<Opened>;
  readonly toggle: (find: Opened) => void;
}

function Source({ brought: { label, opening }, chosen, toggle }: SourceProps) {
  return (
    <Box component="section" aria-label={label}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
        {opening.form === null ? label : `${label}: ${opening.form.title}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {opening.finds.map((find, index) => (
          <FindRow key={index} find={find} checked={chosen.has(find)} toggle={() => toggle(find)} />
        ))}
      </Box>
      <Remarks severity="error" title="Could not be opened" remarks={wordsOf(opening, "refused")} />
      <Remarks severity="warning" title="Could not be carried over" remarks={wordsOf(opening, "lost")} />
      <Remarks severity="info" title="Good to know" remarks={wordsOf(opening, "note")} />
      <Remarks severity="info" title="Nothing to open in" remarks={wordsOf(opening, "nothing")} />
    </Box>
  );
}

function wordsOf({ remarks }: Brought["opening"], kind: PlacedRemark["kind"]): readonly string[] {
  return [...new Set(remarks.filter((remark) => remark.kind === kind).map(remarkWords))];
}

interface RowProps {
  readonly find: Opened;
  readonly checked: boolean;
  readonly toggle: () => void;
}

function FindRow({ find, checked, toggle }: RowProps) {
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: "divider", py: 0.5 }}>
      <FormControlLabel
        control={<Checkbox checked={checked} onChange={toggle} />}
        label={
          <>
            <Box component="span" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
              {findTitle(find)}
            </Box>
            {[findWords(find), trailWords(find)]
              .filter((words) => words !== "")
              .map((words) => (
                <Typography key={words} component="span" variant="body2" color="textSecondary" sx={DETAIL}>
                  {words}
                </Typography>
              ))}
          </>
        }
      />
    </Box>
  );
}

const DETAIL = { display: "block", overflowWrap: "anywhere" } as const;

interface RemarksProps {
  readonly severity: "error" | "warning" | "info";
  readonly title: string;
  readonly remarks: readonly string[];
}

/** More than these are counted. */
const MOST = 40;

function Remarks({ severity, title, remarks }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <Alert severity={severity} sx={{ mt: 1 }}>
      <AlertTitle>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {remarks.slice(0, MOST).map((words) => (
          <Box component="li" key={words} sx={{ overflowWrap: "anywhere" }}>
            {words}
          </Box>
        ))}
        {remarks.length > MOST && <li>{`And ${remarks.length - MOST} more.`}</li>}
      </Box>
    </Alert>
  );
}

interface TargetProps {
  /** The profile that rows can be added to; null when there is none. */
  readonly active: string | null;
  readonly value: "active" | "new";
  readonly change: (value: "active" | "new") => void;
}

function RowsTarget({ active, value, change }: TargetProps) {
  return (
    <RadioGroup
      aria-label="Where the rows go"
      value={value}
      onChange={(_, next) => change(next === "active" ? "active" : "new")}
    >
      {active !== null && (
        <FormControlLabel value="active" control={<Radio size="small" />} label={`Add to ${active}`} />
      )}
      <FormControlLabel value="new" control={<Radio size="small" />} label="A new profile with nothing else in it" />
    </RadioGroup>
  );
}
