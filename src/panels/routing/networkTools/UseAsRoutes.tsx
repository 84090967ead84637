import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import NativeSelect from "@mui/material/NativeSelect";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { counted } from "../../../core/phrases.ts";
import type { IpPrefix } from "../../../core/ip/prefix.ts";
import type { CurrentRoute } from "./currentRoutes.ts";
import { type RouteUpdate, type Use, updateFor } from "./routeUpdate.ts";
import { sentenceOf } from "./sentenceOf.ts";

interface Props {
  readonly networks: readonly IpPrefix[];
  readonly routes: readonly CurrentRoute[];
  readonly readOnly: boolean;
  readonly carryOut: (update: RouteUpdate) => void;
}

const USES = {
  add: { title: "Add them as routes through the tunnel", isExcluded: false, replaces: false },
  replace: { title: "Replace the routes through the tunnel", isExcluded: false, replaces: true },
  addExcluded: { title: "Add them as excluded routes", isExcluded: true, replaces: false },
  replaceExcluded: { title: "Replace the excluded routes", isExcluded: true, replaces: true },
} as const satisfies Readonly<Record<string, Use & { readonly title: string }>>;

type UseName = keyof typeof USES;

/** Makes routes of a result; what that changes is said before it is done. */
export function UseAsRoutes({ networks, routes, readOnly, carryOut }: Props) {
  const id = useId();
  const [use, setUse] = useState<UseName>("add");
  const update = updateFor(routes, networks, USES[use]);
  const isNothing = networks.length === 0 || isWithoutEffect(update);
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center", flexWrap: "wrap", mr: "auto" }}>
      <NativeSelect
        inputProps={{ "aria-label": "What to do with the result" }}
        value={use}
        onChange={(event) => setUse(event.target.value as UseName)}
        aria-describedby={`${id}-effect`}
      >
        {(Object.keys(USES) as UseName[]).map((name) => (
          <option key={name} value={name}>
            {USES[name].title}
          </option>
        ))}
      </NativeSelect>
      <Button variant="contained" disabled={readOnly || isNothing} onClick={() => carryOut(update)}>
        Use as routes
      </Button>
      <Typography id={`${id}-effect`} variant="body2" color="textSecondary" role="status">
        {networks.length === 0 ? "" : effectWords(update)}
      </Typography>
    </Box>
  );
}

function isWithoutEffect({ add, remove, clear = [] }: RouteUpdate): boolean {
  return add.length === 0 && remove.length === 0 && clear.length === 0;
}

function effectWords(update: RouteUpdate): string {
  if (isWithoutEffect(update)) return "Nothing changes: these routes are there already.";
  const { add, remove, clear = [] } = update;
  return sentenceOf([
    add.length > 0 && `adds ${counted(add.length, "route", "routes")}`,
    remove.length > 0 && `removes ${counted(remove.length, "route", "routes")}`,
    clear.length > 0 && `clears the host bits of ${counted(clear.length, "route", "routes")}`,
  ]);
}
