import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useDeferredValue, useId, useMemo, useState } from "react";
import type { CurrentRoute } from "./currentRoutes.ts";
import { NetworksField } from "./NetworksField.tsx";
import { OperationChoice } from "./OperationChoice.tsx";
import { OperationResult } from "./OperationResult.tsx";
import { type Operation, outcomeOf } from "./operations.ts";
import { type ReadNetworks, readNetworks } from "./readNetworks.ts";
import type { RouteUpdate } from "./routeUpdate.ts";
import { UseAsRoutes } from "./UseAsRoutes.tsx";

interface Props {
  readonly routes: readonly CurrentRoute[];
  readonly readOnly: boolean;
  /** Makes the update of the routes, as one step. The dialog closes by itself. */
  readonly carryOut: (update: RouteUpdate) => void;
  readonly close: () => void;
}

/** Calculates with networks, and makes routes of what comes out. */
export function NetworkToolsDialog({ routes, readOnly, carryOut, close }: Props) {
  const id = useId();
  const [operation, setOperation] = useState<Operation>("aggregate");
  const [length, setLength] = useState("24");
  const [hasIpv6, setHasIpv6] = useState(false);
  const first = useNetworks();
  const second = useNetworks();
  const outcome = useMemo(
    () => outcomeOf(operation, { networks: first.read.networks, others: second.read.networks, length, hasIpv6 }),
    [operation, first.read, second.read, length, hasIpv6],
  );
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} sx={{ pb: 1 }}>
        Network tools
      </DialogTitle>
      <DialogContent
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 1fr)" },
          columnGap: 3,
        }}
      >
        <div>
          <NetworksField
            label="Networks, one a line: CIDR, an address with a mask, or a range"
            {...first}
            routes={routes}
            rows={operation === "subtract" ? 6 : 10}
            autoFocus
          />
          {operation === "subtract" && (
            <NetworksField label="Networks to take away" {...second} routes={routes} rows={5} />
          )}
        </div>
        <div>
          <OperationChoice
            operation={operation}
            choose={setOperation}
            length={length}
            setLength={setLength}
            hasIpv6={hasIpv6}
            setHasIpv6={setHasIpv6}
          />
          <OperationResult outcome={outcome} before={first.read.networks.length} />
        </div>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap", gap: 1 }}>
        {outcome.kind === "networks" && (
          <UseAsRoutes
            networks={outcome.networks}
            routes={routes}
            readOnly={readOnly}
            carryOut={(update) => {
              carryOut(update);
              close();
            }}
          />
        )}
        <Button onClick={close} sx={{ ml: "auto" }}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface NetworksState {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly read: ReadNetworks;
}

function useNetworks(): NetworksState {
  const [text, change] = useState("");
  const deferred = useDeferredValue(text);
  const read = useMemo(() => readNetworks(deferred), [deferred]);
  return { text, change, read };
}
