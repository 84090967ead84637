import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { type TrustRefs, isSameTrust, rootsFor, setTrust, trustOf } from "../../core/profile/eap/trust.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useDocument } from "../../react/useDocument.ts";
import { CopyIcon } from "../../ui/icons.tsx";

interface Props {
  readonly outer: TrustRefs;
  readonly inner: TrustRefs;
}

/** Whether the method inside the tunnel trusts the same servers as the tunnel, and one step to make it so. */
export function SameTrust({ outer, inner }: Props) {
  const document = useDocument();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  if (document === null) return null;
  const tunnel = trustOf(document, outer);
  const roots = rootsFor(inner, tunnel.roots ?? []);
  const wanted = { ...tunnel, ...(tunnel.roots === undefined ? {} : { roots }) };
  const own = trustOf(document, inner);
  const same = isSameTrust({ ...own, ...wanted }, own);
  const left = (tunnel.roots?.length ?? 0) - roots.length;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1.5, minHeight: 36, mb: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {same ? "The same servers are trusted as for the tunnel." : "Other servers are trusted than for the tunnel."}
        {left > 0 && " SHA-256 thumbprints of the tunnel cannot stand here; EAP-TLS knows SHA-1 only."}
      </Typography>
      {!same && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<CopyIcon />}
          disabled={readOnly}
          onClick={() => dispatch(setTrust(inner, wanted), "Copy the server trust of the tunnel")}
          sx={{ flexShrink: 0 }}
        >
          Same as the tunnel
        </Button>
      )}
    </Box>
  );
}
