import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { useNavigate } from "../react/navigation.ts";

interface Props {
  /** The setting to go to. */
  readonly path: string;
  /** The words on the button: "Go to authentication". */
  readonly action: string;
  readonly children: ReactNode;
}

/** Why nothing can be done here, and the way to where something can. */
export function LeadTo({ path, action, children }: Props) {
  const navigate = useNavigate();
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mt: 1, maxWidth: 720 }}
      action={
        <Button size="small" onClick={() => navigate(path)} sx={{ whiteSpace: "nowrap" }}>
          {action}
        </Button>
      }
    >
      {children}
    </Alert>
  );
}
