import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { isSameTrust, setTrust, trustOf } from "../../core/profile/eapTrust.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useDocument } from "../../react/useDocument.ts";
import { CopyIcon } from "../../ui/icons.tsx";

/** Whether the method inside the tunnel trusts the same servers as the tunnel, and one step to make it so. */
export function CopyTrust() {
  const document = useDocument();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  if (document === null) return null;
  const outer = trustOf(document, "peap").trust;
  const inner = trustOf(document, "inner").trust;
  const same = isSameTrust({ ...inner, ...outer }, inner);
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1.5, minHeight: 36, mb: 0.5 }}>
      <Typography variant="body2" color="text.secondary">
        {same ? "The same servers are trusted as for the tunnel." : "Other servers are trusted than for the tunnel."}
      </Typography>
      {!same && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<CopyIcon />}
          disabled={readOnly}
          onClick={() => dispatch(setTrust("inner", outer), "Copy the server trust of the tunnel")}
        >
          Same as the tunnel
        </Button>
      )}
    </Box>
  );
}
