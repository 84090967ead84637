/** The parameters that scripts share. */
import type { Scope } from "../../../vocabulary/spec.ts";
import { fileStem } from "../../profileName.ts";
import { powershell } from "../code.ts";
import type { ScriptParameter } from "../script.ts";

const USER_SID: ScriptParameter = {
  name: "UserSid",
  help: "The SID of the user the profile is for. Only SYSTEM can act for another user.",
  declaration: powershell`
    [ValidatePattern('^S-1(-\d+)+$')]
    [string]$UserSid`,
};

/** `-UserSid` where the profile is one user's, else nothing. */
export function userSidParameter(scope: Scope): readonly ScriptParameter[] {
  return scope === "user" ? [USER_SID] : [];
}

/** `-UserSid` where the profile is one user's, and `-LogPath`. */
export function sharedParameters(name: string, scope: Scope): readonly ScriptParameter[] {
  const log = `AlwaysOnVpnDesigner\\${fileStem(name)}.log`;
  const logPath: ScriptParameter = {
    name: "LogPath",
    help: "The file that the log is added to; its folder has to exist.",
    declaration: powershell`
      [ValidateNotNullOrEmpty()]
      [string]$LogPath = (Join-Path -Path $env:ProgramData -ChildPath ${log})`,
  };
  return [...userSidParameter(scope), logPath];
}
