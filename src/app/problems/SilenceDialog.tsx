import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import FormControlLabel from "@mui/material/FormControlLabel";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { type FormEvent, useId, useState } from "react";
import { type Silence, concerns, rowText } from "../../core/deployment/silence.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useFindings } from "../../react/useFindings.ts";
import { useStore } from "../../react/storeContext.ts";
import { titleOfRule } from "./catalogue.ts";

interface Props {
  readonly finding: Finding;
  readonly close: () => void;
}

/** Asks how far a finding is to be silenced, and why. */
export function SilenceDialog({ finding, close }: Props) {
  const store = useStore();
  const document = useDocument();
  const id = useId();
  const reaches = reachesOf(finding, document);
  const [chosen, choose] = useState(0);
  const [reason, setReason] = useState("");
  const silence = (event: FormEvent): void => {
    event.preventDefault();
    const reach = reaches[chosen];
    if (reason.trim() === "" || reach === undefined) return;
    store.silence({ ...reach.silence, reason: reason.trim() });
    store.announce(`Silenced: ${titleOfRule(finding.rule)}`);
    close();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={silence}>
        <DialogTitle id={id}>Silence this check</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 1.5 }}>
          <Typography>{finding.message}</Typography>
          <Reaches reaches={reaches} chosen={chosen} choose={choose} document={document} />
          <TextField
            autoFocus
            required
            label="Reason"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            helperText="Kept with the deployment. What is silenced stays listed, with its reason."
            size="small"
            sx={{ mt: 0.5 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="contained" disabled={reason.trim() === ""}>
            Silence
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** How far a silence can reach. */
interface Reach {
  readonly words: string;
  readonly silence: Silence;
}

/** From the nearest to the farthest. */
function reachesOf({ rule, path }: Finding, document: XmlDocument | null): readonly Reach[] {
  const everywhere: Reach = { words: "The whole profile", silence: { rule, where: null, row: null, reason: "" } };
  if (path.length === 0) return [everywhere];
  const where = pathText(path);
  const row = document === null ? null : rowText(document, path);
  const here = { words: "This row, while it says what it says now", silence: { rule, where, row, reason: "" } };
  const setting = { words: `Every ${where}`, silence: { rule, where, row: null, reason: "" } };
  return [...(row === null ? [] : [here]), setting, everywhere];
}

interface ReachesProps {
  readonly reaches: readonly Reach[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly document: XmlDocument | null;
}

function Reaches({ reaches, chosen, choose, document }: ReachesProps) {
  const { findings } = useFindings();
  return (
    <RadioGroup aria-label="Where" value={chosen} onChange={(_, value) => choose(Number(value))}>
      {reaches.map(({ words, silence }, index) => (
        <FormControlLabel
          key={words}
          value={index}
          control={<Radio size="small" />}
          label={`${words} (${hides(findings.filter((one) => concerns(silence, one, document)).length)})`}
        />
      ))}
    </RadioGroup>
  );
}

function hides(count: number): string {
  return count === 1 ? "hides 1 finding" : `hides ${count.toLocaleString("en")} findings`;
}
