import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import NativeSelect from "@mui/material/NativeSelect";
import Tooltip from "@mui/material/Tooltip";
import Typography from "@mui/material/Typography";
import { Suspense, lazy, useState } from "react";
import type { ProfileId } from "../core/deployment/deployment.ts";
import { namesApart } from "../core/deployment/namesApart.ts";
import { isProfile } from "../core/profile/mount.ts";
import { useSelected, useSelectedBy, useStore } from "../react/storeContext.ts";
import { type State, activeProfile } from "../store/store.ts";
import { CompareIcon, ExportIcon, OpenIcon, RedoIcon, UndoIcon } from "../ui/icons.tsx";
import { lazyParts } from "./lazyParts.ts";
import { downloadDeployment } from "./downloads.ts";
import type { SaveStatus } from "./saving.ts";
import { LOOKS, type LookChoice } from "./theme.ts";

const CompareDialog = lazy(lazyParts.compareDialog);
const ExportDialog = lazy(lazyParts.exportDialog);
const TemplateGallery = lazy(lazyParts.templateGallery);

interface Props {
  readonly choice: LookChoice;
  readonly setChoice: (choice: LookChoice) => void;
  readonly saveState: SaveStatus;
  readonly chooseFile: () => void;
}

const LOOK_WORDS: Readonly<Record<LookChoice, string>> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

/** Name of the profile, undo and redo, opening and exporting, and the look. */
export function TopBar({ choice, setChoice, saveState, chooseFile }: Props) {
  const store = useStore();
  const [comparing, setComparing] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const obstacle = useSelected(obstacleToScenarios);
  const active = useSelected((state) => activeProfile(state)?.file.id ?? null);
  const last = useSelected((state) => activeProfile(state)?.history.past.at(-1)?.label);
  const next = useSelected((state) => activeProfile(state)?.history.future[0]?.label);
  return (
    <Box
      component="header"
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 1,
        px: 2,
        minHeight: 48,
        borderBottom: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
        flexWrap: "wrap",
      }}
    >
      <Button color="inherit" onClick={() => store.activate(null)} sx={{ fontWeight: 600, px: 1, ml: -1 }}>
        Always On VPN Designer
      </Button>
      {active !== null && <ProfileSwitcher active={active} />}
      <Typography variant="caption" color="textSecondary" sx={{ minWidth: 96 }}>
        {active === null ? "" : SAVE_WORDS[saveState]}
      </Typography>
      <Box sx={COMMANDS}>
        <IconButton
          size="small"
          aria-label="Undo"
          title={last === undefined ? "Nothing to undo" : `Undo: ${last} (Ctrl+Z)`}
          disabled={last === undefined}
          onClick={store.undo}
        >
          <UndoIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label="Redo"
          title={next === undefined ? "Nothing to redo" : `Redo: ${next} (Ctrl+Y)`}
          disabled={next === undefined}
          onClick={store.redo}
        >
          <RedoIcon fontSize="small" />
        </IconButton>
        <Button size="small" startIcon={<OpenIcon />} onClick={chooseFile}>
          Open
        </Button>
        {active !== null && (
          <Tooltip title={obstacle ?? ""}>
            {/* A disabled button tells no one why: the wrapper does. */}
            <span>
              <Button size="small" disabled={obstacle !== null} onClick={() => setChoosing(true)}>
                Apply a scenario…
              </Button>
            </span>
          </Tooltip>
        )}
        {active !== null && (
          <Button size="small" startIcon={<CompareIcon />} onClick={() => setComparing(true)}>
            Compare
          </Button>
        )}
        <Button
          size="small"
          variant="contained"
          startIcon={<ExportIcon />}
          disabled={active === null}
          onClick={() => setExporting(true)}
        >
          Export
        </Button>
        {active !== null && (
          <Button size="small" onClick={() => downloadDeployment(store.getState())}>
            Save deployment
          </Button>
        )}
        <NativeSelect
          value={choice}
          disableUnderline
          onChange={(event) => setChoice(event.target.value as LookChoice)}
          inputProps={{ "aria-label": "Look" }}
          sx={{ fontSize: 13, ml: 1 }}
        >
          {(["system", ...LOOKS] as const).map((look) => (
            <option key={look} value={look}>
              {LOOK_WORDS[look]}
            </option>
          ))}
        </NativeSelect>
      </Box>
      {choosing && active !== null && (
        <Suspense fallback={null}>
          <TemplateGallery close={() => setChoosing(false)} />
        </Suspense>
      )}
      {comparing && active !== null && (
        <Suspense fallback={null}>
          <CompareDialog look={choice} close={() => setComparing(false)} />
        </Suspense>
      )}
      {exporting && active !== null && (
        <Suspense fallback={null}>
          <ExportDialog close={() => setExporting(false)} />
        </Suspense>
      )}
    </Box>
  );
}

/** Where they do not fit side by side they take another line, and none of them is squeezed. */
const COMMANDS = {
  ml: "auto",
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  gap: 0.5,
  "& > *": { flexShrink: 0, whiteSpace: "nowrap" },
} as const;

/** Why no scenario can be applied now; null when one can, and on the start view. */
function obstacleToScenarios(state: State): string | null {
  const profile = activeProfile(state);
  if (profile === null) return null;
  const { document } = profile.reading;
  if (document === null) return "The XML is broken: mend it first.";
  return isProfile(document) ? null : "This text holds no VPN profile.";
}

const SAVE_WORDS: Readonly<Record<SaveStatus, string>> = {
  saved: "Saved in this browser",
  saving: "Saving",
  failed: "Not saved: this browser refuses storage",
  elsewhere: "A copy: not saved",
};

/** One profile at a time; the others of the deployment are a choice away. */
function ProfileSwitcher({ active }: { readonly active: ProfileId }) {
  const store = useStore();
  const profiles = useSelectedBy(
    (state) => state.profiles.map(({ file }) => ({ id: file.id, name: file.name })),
    sameNames,
  );
  const names = namesApart(profiles.map(({ name }) => name));
  return (
    <Box sx={{ display: "flex", alignItems: "center" }}>
      <NativeSelect
        value={active}
        disableUnderline
        onChange={(event) => store.activate(event.target.value === "" ? null : (event.target.value as ProfileId))}
        inputProps={{ "aria-label": "Profile" }}
        sx={{ fontSize: 14, maxWidth: 280 }}
      >
        {profiles.map(({ id }, index) => (
          <option key={id} value={id}>
            {names[index]}
          </option>
        ))}
        <option value="">New or paste…</option>
      </NativeSelect>
      <Button
        size="small"
        color="inherit"
        onClick={() => store.close(active)}
        title="Remove this profile from the deployment. Until the page is reloaded it can be reopened from the start page."
      >
        Close
      </Button>
    </Box>
  );
}

type Names = readonly { readonly id: ProfileId; readonly name: string }[];

function sameNames(before: Names, after: Names): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, name }, at) => id === after[at]?.id && name === after[at]?.name)
  );
}
