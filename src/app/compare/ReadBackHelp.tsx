import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { CopyButton } from "../../ui/CopyButton.tsx";

const READ_BACK =
  "Get-CimInstance -Namespace root\\cimv2\\mdm\\dmmap -ClassName MDM_VPNv2_01 | ForEach-Object ProfileXML | Set-Clipboard";
const AS_SYSTEM = "psexec.exe -i -s powershell.exe";

/** How to get from a device what Windows made of a profile. */
export function ReadBackHelp() {
  return (
    <Box component="details">
      <Typography component="summary" variant="body2" sx={{ cursor: "pointer" }}>
        How to get it from a device
      </Typography>
      <Box sx={{ display: "grid", gap: 0.5, mt: 0.5 }}>
        <Typography variant="body2">
          For a user tunnel, in Windows PowerShell of that user, run as administrator. It puts every profile of the user
          on the clipboard:
        </Typography>
        <Command text={READ_BACK} label="Copy the command that reads profiles back" />
        <Typography variant="body2">
          For a device tunnel or a profile for all users, run the same command as SYSTEM, for instance from a window
          started with PsExec of Sysinternals:
        </Typography>
        <Command text={AS_SYSTEM} label="Copy the command that starts PowerShell as SYSTEM" />
        <Typography variant="body2" color="textSecondary">
          What comes out is what Windows made of the profile, written anew: good for comparing, and said not to be fit
          for deploying again. On some devices with Windows 11 this interface is reported to fail. Everything that can
          be opened can be pasted here too.
        </Typography>
      </Box>
    </Box>
  );
}

function Command({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      <Box component="code" sx={{ fontFamily: "var(--mono)", fontSize: 12.5, overflowWrap: "anywhere", minWidth: 0 }}>
        {text}
      </Box>
      <CopyButton text={text} label={label} />
    </Box>
  );
}
