import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { at } from "../../core/profile/at.ts";
import { insert } from "../../core/profile/changes.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useDocument } from "../../react/useDocument.ts";
import { useCount } from "../../react/useReading.ts";
import { dnsFilters, lacksDns } from "./dnsFilters.ts";

const filters = at.TrafficFilter;

/** Says that filters block DNS as well, and offers the two that allow it. */
export function AllowDns() {
  const document = useDocument();
  const count = useCount(filters);
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  if (document === null || !lacksDns(document)) return null;
  const add = (): void => {
    dispatch(insert(filters, count, dnsFilters(document)), "Allow DNS through the tunnel", filters.path);
  };
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mt: 1, maxWidth: 860, alignItems: "center" }}
      action={
        <Button size="small" disabled={readOnly} onClick={add} sx={{ whiteSpace: "nowrap" }}>
          Allow DNS
        </Button>
      }
    >
      What no filter allows is blocked on the VPN interface. No filter here names port 53 or leaves the port open, so
      DNS through the tunnel is blocked too.
    </Alert>
  );
}
