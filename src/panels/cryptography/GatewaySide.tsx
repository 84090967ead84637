import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { type Suite, isComplete } from "../../core/profile/suites.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { PanelSection } from "../../ui/PanelPage.tsx";
import { gatewayCommand } from "./powershellSuite.ts";

/** The same suite for the other end of the tunnel, and how PowerShell spells it. */
export function GatewaySide({ suite }: { readonly suite: Suite }) {
  return (
    <PanelSection title="The gateway, and PowerShell">
      <Typography variant="body2" sx={{ mb: 1, maxWidth: "72ch" }}>
        PowerShell has other words for three values: AES_GCM_128 and AES_GCM_256 of the key exchange cipher are
        GCMAES128 and GCMAES256 there, and SHA196 of the key exchange integrity is SHA1. ProfileXML takes its own words
        only.
      </Typography>
      {isComplete(suite) ? (
        <Command text={gatewayCommand(suite)} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          With all six values set, the command for a RRAS gateway stands here.
        </Typography>
      )}
    </PanelSection>
  );
}

function Command({ text }: { readonly text: string }) {
  return (
    <>
      <Typography variant="body2" sx={{ mb: 0.5, maxWidth: "72ch" }}>
        On a RRAS gateway, this command offers the same suite, to all IKEv2 connections at once. It takes effect when
        the service RemoteAccess is restarted.
      </Typography>
      <Box sx={{ display: "flex", alignItems: "start", gap: 1, bgcolor: "action.hover", borderRadius: 1, p: 1 }}>
        <Box component="pre" sx={{ fontFamily: "var(--mono)", fontSize: 13, m: 0, whiteSpace: "pre-wrap", flex: 1 }}>
          {text}
        </Box>
        <CopyButton text={text} label="Copy the command" />
      </Box>
    </>
  );
}
