import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import type { EapSwitch } from "../../core/profile/eap/switchMethod.ts";

interface Props {
  readonly plan: EapSwitch;
  readonly title: string;
  /** The word on the button: "Switch". */
  readonly action: string;
  readonly carryOut: () => void;
  readonly close: () => void;
}

/** What a switch keeps and loses, before it is made. */
export function SwitchDialog({ plan, title, action, carryOut, close }: Props) {
  const id = useId();
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Items title="Kept" items={plan.keeps} />
        <Items title="Lost" items={plan.drops} />
        {plan.drops.length === 0 && <Typography>Nothing is lost.</Typography>}
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          Undo brings everything back.
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button variant="contained" autoFocus onClick={carryOut}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
        {title}
      </Typography>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {items.map((item) => (
          <Typography component="li" variant="body2" key={item}>
            {item}
          </Typography>
        ))}
      </ul>
    </>
  );
}
