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
import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import { useStore } from "../../react/storeContext.ts";
import { titleOfRule } from "./catalogue.ts";

interface Props {
  readonly finding: Finding;
  readonly close: () => void;
}

/** Asks how far a finding is to be silenced, and why. */
export function SilenceDialog({ finding, close }: Props) {
  const store = useStore();
  const id = useId();
  const setting = finding.path.length === 0 ? null : pathText(finding.path);
  const [isEverywhere, setEverywhere] = useState(setting === null);
  const [reason, setReason] = useState("");
  const silence = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") return;
    store.silence({ rule: finding.rule, where: isEverywhere ? null : setting, reason: reason.trim() });
    store.announce(`Silenced: ${titleOfRule(finding.rule)}`);
    close();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={silence}>
        <DialogTitle id={id}>Silence this check</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 1.5 }}>
          <Typography>{finding.message}</Typography>
          {setting !== null && <Reach setting={setting} isEverywhere={isEverywhere} set={setEverywhere} />}
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

interface ReachProps {
  readonly setting: string;
  readonly isEverywhere: boolean;
  readonly set: (isEverywhere: boolean) => void;
}

function Reach({ setting, isEverywhere, set }: ReachProps) {
  return (
    <RadioGroup
      aria-label="Where"
      value={isEverywhere ? "profile" : "setting"}
      onChange={(_, value) => set(value === "profile")}
    >
      <FormControlLabel
        value="setting"
        control={<Radio size="small" />}
        label={
          <>
            This setting, everywhere in the profile: <code>{setting}</code>
          </>
        }
      />
      <FormControlLabel value="profile" control={<Radio size="small" />} label="The whole profile" />
    </RadioGroup>
  );
}
