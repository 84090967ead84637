import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Typography from "@mui/material/Typography";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { compareWithList } from "../../../core/importers/lists/compareWithList.ts";
import { endpointGroups } from "../../../core/importers/lists/endpointGroups.ts";
import { type EndpointSet, microsoft365Endpoints } from "../../../core/importers/lists/microsoft365Endpoints.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import type { CurrentRoute } from "./currentRoutes.ts";
import { ADVISED, allNetworks, chosenNetworks } from "./endpointChoice.ts";
import { EndpointChoices } from "./EndpointChoices.tsx";
import { ListDifference } from "./ListDifference.tsx";
import { ListField } from "./ListField.tsx";
import type { RouteUpdate } from "./routeUpdate.ts";

interface Props {
  readonly routes: readonly CurrentRoute[];
  readonly readOnly: boolean;
  /** Makes the update of the routes, as one step. The dialog closes by itself. */
  readonly carryOut: (update: RouteUpdate) => void;
  readonly close: () => void;
}

/** Any identifier will do: the service asks for one to count its clients. */
const ADDRESS = "https://endpoints.office.com/endpoints/worldwide?clientrequestid=b10c5ed1-bad1-445f-b386-b919946339a7";

/** Brings the excluded routes up to date with Microsoft's list of networks. */
export function Microsoft365Dialog({ routes, readOnly, carryOut, close }: Props) {
  const id = useId();
  const newer = useList();
  const older = useList();
  const [hasOlder, setHasOlder] = useState(false);
  const [choice, choose] = useState(ADVISED);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const groups = useMemo(() => endpointGroups(newer.sets ?? []), [newer.sets]);
  const comparison = useMemo(() => {
    const lists = { wanted: chosenNetworks(groups, choice), known: allNetworks(newer.sets ?? [], older.sets ?? []) };
    return compareWithList(
      routes.map(({ network, isExcluded }) => (isExcluded ? network : null)),
      lists,
    );
  }, [routes, groups, choice, newer.sets, older.sets]);
  const also = comparison.notFromTheList.filter(({ index }) => dropped.has(index)).map(({ index }) => index);
  const update: RouteUpdate = { add: comparison.added, remove: [...comparison.removed, ...also], isExcluded: true };
  const isNothing = newer.sets === null || (update.add.length === 0 && update.remove.length === 0);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} sx={{ pb: 1 }}>
        Microsoft 365 networks
      </DialogTitle>
      <DialogContent>
        <ListField label="Microsoft's list of endpoints, as JSON" {...newer} autoFocus>
          <WhereItIs />
        </ListField>
        <Button size="small" aria-expanded={hasOlder} onClick={() => setHasOlder(!hasOlder)} sx={{ mb: 1 }}>
          Compare with the list that the routes came from
        </Button>
        {hasOlder && <ListField label="The older list, as JSON" {...older} />}
        {newer.sets !== null && (
          <>
            <EndpointChoices groups={groups} choice={choice} choose={choose} />
            <ListDifference
              routes={routes}
              comparison={comparison}
              dropped={dropped}
              drop={(index) => setDropped(toggled(dropped, index))}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="contained"
          disabled={readOnly || isNothing}
          onClick={() => {
            carryOut(update);
            close();
          }}
        >
          Update the excluded routes
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The page itself asks nobody for the list. */
function WhereItIs() {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5, overflowWrap: "anywhere" }}>
      {"Open this address in the browser, and paste or save what it gives: "}
      <code>{ADDRESS}</code>
      <CopyButton text={ADDRESS} label="Copy the address" />
    </Typography>
  );
}

interface ListState {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly sets: readonly EndpointSet[] | null;
}

function useList(): ListState {
  const [text, change] = useState("");
  const deferred = useDeferredValue(text);
  const sets = useMemo(() => microsoft365Endpoints(deferred), [deferred]);
  return { text, change, sets };
}

function toggled(set: ReadonlySet<number>, item: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
