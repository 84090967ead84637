import { powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";

/** Keeps the ProfileXML that is installed, before it is replaced or removed. */
export const saveInstalledProfile: FunctionDefinition = {
  kind: "function",
  name: "Save-InstalledProfile",
  does: "Writes the installed ProfileXML to a file of its own, reads it again to be sure, and returns the path.",
  parameters: powershell`
    [string]$Xml`,
  body: powershell`
    $Time = (Get-Date).ToString('yyyyMMdd-HHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
    $Path = Join-Path -Path $DataFolder -ChildPath ('{0}.{1}.xml' -f $FileStem, $Time)
    [System.IO.File]::WriteAllText($Path, $Xml)
    if ([System.IO.File]::ReadAllText($Path) -cne $Xml) {
        throw ('{0} does not hold what was written to it.' -f $Path)
    }
    return $Path`,
};
