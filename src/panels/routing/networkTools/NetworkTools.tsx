import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useMemo, useState } from "react";
import { at } from "../../../core/profile/at.ts";
import { useReadOnly } from "../../../forms/usePanelForm.tsx";
import { useDocument } from "../../../react/useDocument.ts";
import { currentRoutes } from "./currentRoutes.ts";
import { Microsoft365Dialog } from "./Microsoft365Dialog.tsx";
import { NetworkToolsDialog } from "./NetworkToolsDialog.tsx";
import { useRouteUpdates } from "./useRouteUpdates.ts";

type Tool = "networks" | "microsoft365";

/** What helps with many routes: calculating with networks, and Microsoft's list of its own. */
export function NetworkTools() {
  const [open, setOpen] = useState<Tool | null>(null);
  return (
    <Box sx={{ display: "flex", gap: 1, mt: 1, flexWrap: "wrap" }}>
      <Button size="small" onClick={() => setOpen("networks")}>
        Network tools
      </Button>
      <Button size="small" onClick={() => setOpen("microsoft365")}>
        Microsoft 365 networks
      </Button>
      {open !== null && <OpenTool tool={open} close={() => setOpen(null)} />}
    </Box>
  );
}

/** Only an open tool reads the routes. */
function OpenTool({ tool, close }: { readonly tool: Tool; readonly close: () => void }) {
  const document = useDocument();
  const routes = useMemo(() => (document === null ? [] : currentRoutes(document)), [document]);
  const props = { routes, readOnly: useReadOnly(at.Route.path), carryOut: useRouteUpdates(), close };
  return tool === "networks" ? <NetworkToolsDialog {...props} /> : <Microsoft365Dialog {...props} />;
}
