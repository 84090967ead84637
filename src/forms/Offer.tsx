import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import type { Change } from "../core/profile/changes.ts";
import type { Path } from "../core/profile/ref.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { documentOf } from "../react/useDocument.ts";
import { useStore } from "../react/storeContext.ts";
import { useReadOnly } from "./usePanelForm.tsx";

interface Props {
  /** The words on the button. */
  readonly action: string;
  /** The step's name in the history, and what is announced when it is made. */
  readonly label: string;
  /** The step, made for the profile as it is when the button is pressed. */
  readonly change: (document: XmlDocument) => Change;
  readonly path?: Path;
  readonly severity?: "info" | "warning";
  readonly children: ReactNode;
}

/** What could be better about a profile, and one step that makes it so. */
export function Offer({ action, label, change, path, severity = "info", children }: Props) {
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const carryOut = (): void => {
    const document = documentOf(store.getState());
    if (document !== null && dispatch(change(document), label, path)) store.announce(label);
  };
  return (
    <Alert
      severity={severity}
      variant="outlined"
      sx={{ mt: 1, mb: 1, maxWidth: 860, alignItems: "center" }}
      action={
        <Button size="small" disabled={readOnly} onClick={carryOut} sx={{ whiteSpace: "nowrap" }}>
          {action}
        </Button>
      }
    >
      {children}
    </Alert>
  );
}
