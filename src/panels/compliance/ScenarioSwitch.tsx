import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControlLabel from "@mui/material/FormControlLabel";
import Switch from "@mui/material/Switch";
import Typography from "@mui/material/Typography";
import { useId, useMemo, useState } from "react";
import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { conditionalAccessState } from "../../core/scenarios/conditionalAccess/state.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { LeadTo } from "../../forms/LeadTo.tsx";
import { useIsBeside } from "../../react/useReading.ts";
import { standingSentence } from "./standingSentence.ts";
import { SwitchOffDialog } from "./SwitchOffDialog.tsx";
import { SwitchOnDialog } from "./SwitchOnDialog.tsx";

const { Enabled } = at.DeviceCompliance;

/** Said in place of how far the profile is, where the file has no place for what conditional access needs. */
const ONLY_EAP =
  "This file holds only an EAP configuration, and conditional access needs settings beside it. “Use in a new profile” " +
  "above makes a profile of it.";

/** One switch for all that conditional access needs in a profile. */
export function ScenarioSwitch({ document }: { readonly document: XmlDocument }) {
  const state = useMemo(() => conditionalAccessState(document), [document]);
  const { standing, obstacle } = state;
  const [asked, setAsked] = useState<"on" | "off" | null>(null);
  const readOnly = useReadOnly(Enabled.path);
  const isOnlyEap = useIsBeside(Enabled.path);
  const id = useId();
  const close = () => setAsked(null);
  return (
    <Box role="group" aria-label="Conditional access as a whole" sx={{ mt: 1 }}>
      <FormControlLabel
        label="Use Microsoft Entra conditional access"
        disabled={readOnly || (obstacle !== null && standing === "off")}
        control={
          <Switch
            checked={standing === "on"}
            onChange={() => setAsked(standing === "on" ? "off" : "on")}
            slotProps={{ input: { "aria-describedby": id } }}
          />
        }
        slotProps={{ typography: { sx: { fontWeight: 600 } } }}
      />
      <Typography id={id} variant="body2" color="textSecondary" sx={{ maxWidth: "72ch" }}>
        {isOnlyEap ? ONLY_EAP : standingSentence(state)}
      </Typography>
      {standing === "partly" && !isOnlyEap && (
        <Halves ask={setAsked} canComplete={obstacle === null} readOnly={readOnly} />
      )}
      {obstacle !== null && !isOnlyEap && <Obstacle sentence={obstacle} />}
      {asked === "on" && <SwitchOnDialog document={document} close={close} />}
      {asked === "off" && <SwitchOffDialog document={document} close={close} />}
    </Box>
  );
}

interface HalvesProps {
  readonly ask: (way: "on" | "off") => void;
  readonly canComplete: boolean;
  readonly readOnly: boolean;
}

/** From a part of it, both ways lead on. */
function Halves({ ask, canComplete, readOnly }: HalvesProps) {
  return (
    <Box sx={{ display: "flex", gap: 1, mt: 1 }}>
      <Button size="small" variant="outlined" disabled={readOnly || !canComplete} onClick={() => ask("on")}>
        Add what is missing
      </Button>
      <Button size="small" variant="outlined" disabled={readOnly} onClick={() => ask("off")}>
        Take out what is there
      </Button>
    </Box>
  );
}

function Obstacle({ sentence }: { readonly sentence: string }) {
  const path = pathText(at.NativeProfile.Authentication.UserMethod.path);
  return (
    <LeadTo path={path} action="Go to authentication">
      {sentence}
    </LeadTo>
  );
}
