import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { at } from "../../core/profile/at.ts";
import { set } from "../../core/profile/changes.ts";
import { PLUGIN_PRESETS, type PluginPreset, findingCommand, presetOf } from "../../core/scenarios/plugins/presets.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useObstacle, useReading } from "../../react/useReading.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";

const { PluginPackageFamilyName } = at.PluginProfile;
const CHOOSING =
  "Choosing one writes its package family name. What stands in its configuration is for its maker to say.";
const ANY_APP = "name of the app";

/** Apps whose package family name is known. Choosing one writes that name and nothing else. */
export function KnownApps() {
  const chosen = presetOf(useReading(PluginPackageFamilyName).value);
  const obstacle = useObstacle(at.PluginProfile);
  const id = useId();
  return (
    <>
      <Typography id={id} variant="body2" color="textSecondary" sx={{ maxWidth: "72ch", mb: 1 }}>
        {obstacle === null ? CHOOSING : `None can be chosen here. ${obstacle.because}`}
      </Typography>
      <Box component="ul" aria-label="Known apps" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {PLUGIN_PRESETS.map((preset) => (
          <KnownApp
            key={preset.id}
            preset={preset}
            isChosen={preset === chosen}
            ruledOutBy={obstacle === null ? undefined : id}
          />
        ))}
      </Box>
      <Box sx={{ mt: 1.5 }}>
        <Typography variant="body2">For any other app, PowerShell shows the name on a device that has it:</Typography>
        <Finding searchFor={ANY_APP} label="any app" />
      </Box>
    </>
  );
}

interface KnownAppProps {
  readonly preset: PluginPreset;
  readonly isChosen: boolean;
  /** The element that says why no app can be chosen. */
  readonly ruledOutBy: string | undefined;
}

function KnownApp({ preset, isChosen, ruledOutBy }: KnownAppProps) {
  return (
    <Box
      component="li"
      sx={{ display: "flex", gap: 2, alignItems: "center", py: 0.75, borderBottom: 1, borderColor: "divider" }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {preset.title}
        </Typography>
        <Name preset={preset} />
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {preset.familyName === null ? preset.source : `From ${preset.source}.`} {preset.note}
        </Typography>
      </Box>
      <Choose preset={preset} isChosen={isChosen} ruledOutBy={ruledOutBy} />
    </Box>
  );
}

function Name({ preset: { familyName, searchFor, title } }: { readonly preset: PluginPreset }) {
  if (familyName === null) return <Finding searchFor={searchFor} label={title} />;
  return (
    <Typography variant="body2" sx={{ fontFamily: "var(--mono)", fontSize: 12.5, overflowWrap: "anywhere" }}>
      {familyName}
    </Typography>
  );
}

function Choose({ preset, isChosen, ruledOutBy }: KnownAppProps) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly(PluginPackageFamilyName.path);
  const { familyName, title } = preset;
  if (familyName === null) return null;
  const use = (): void =>
    void dispatch(set(PluginPackageFamilyName, familyName), `Use ${title}`, PluginPackageFamilyName.path);
  return (
    <Button
      size="small"
      variant={isChosen ? "text" : "outlined"}
      disabled={readOnly || ruledOutBy !== undefined}
      aria-describedby={ruledOutBy}
      aria-disabled={isChosen}
      aria-label={isChosen ? `${title} is in use` : `Use ${title}`}
      onClick={isChosen ? undefined : use}
      sx={{ flexShrink: 0 }}
    >
      {isChosen ? "In use" : "Use"}
    </Button>
  );
}

function Finding({ searchFor, label }: { readonly searchFor: string; readonly label: string }) {
  const command = findingCommand(searchFor);
  return (
    <Typography variant="body2" sx={{ fontSize: 12.5 }}>
      <code>{command}</code>
      <CopyButton text={command} label={`Copy the command that finds ${label}`} />
    </Typography>
  );
}
