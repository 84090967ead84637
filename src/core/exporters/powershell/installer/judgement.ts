/** Whether what is installed is what was designed. */
import { NO_CODE, powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";
import { stampRoot } from "./stamp.ts";

const CHANGES = powershell`
  if ($Installed.Xml -and $Stamp.ReadBackSha256) {
      if ((Get-ReadBackDigest -Xml $Installed.Xml) -ne $Stamp.ReadBackSha256) {
          return 'Windows reports another profile than right after the installation.'
      }
  }`;

/**
 * `Get-Finding`: what is wrong, in a sentence. The text that Windows reports is never compared with the design, only
 * with what Windows reported before.
 */
export function getFinding(noticeChanges: boolean): FunctionDefinition {
  return {
    kind: "function",
    name: "Get-Finding",
    does: "What is wrong with the profile, in a sentence; nothing when it is installed as designed.",
    body: powershell`
      $Installed = Get-InstalledProfile
      if ($Installed.State -eq 'Absent') {
          return 'The profile is not installed.'
      }
      $Stamp = Read-Stamp
      if (-not $Stamp.ProfileXmlSha256) {
          return 'The profile was not installed by the script that belongs to this one.'
      }
      if ($Stamp.ProfileXmlSha256 -ne $Designed) {
          return 'Another version of the profile is installed.'
      }
      ${noticeChanges ? CHANGES : NO_CODE}`,
  };
}

/** Whether any user got the profile as designed: what can be said while nobody is signed in. */
export const testNotedForAnyone: FunctionDefinition = {
  kind: "function",
  name: "Test-NotedForAnyone",
  does: "Whether the profile was installed as designed for any user, going by what was noted then.",
  body: powershell`
    $Root = ${stampRoot("user")}
    if (-not (Test-Path -LiteralPath $Root)) {
        return $false
    }
    foreach ($Owner in @(Get-ChildItem -LiteralPath $Root)) {
        $TargetSid = $Owner.PSChildName
        if ((Read-Stamp).ProfileXmlSha256 -eq $Designed) {
            return $true
        }
    }
    return $false`,
};
