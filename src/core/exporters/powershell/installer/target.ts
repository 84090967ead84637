/** Which profile a script is about, and whose. */
import { percentEncode } from "../../../bytes/percentEncode.ts";
import { SCOPE_WORDS } from "../../../vocabulary/scopeWords.ts";
import type { Scope } from "../../../vocabulary/spec.ts";
import { fileStem } from "../../profileName.ts";
import { type Code, powershell } from "../code.ts";

/** For whom a profile of this scope is, in the words of a script's help. */
export const FOR_WHOM: Readonly<Record<Scope, string>> = {
  user: `for ${SCOPE_WORDS.user.whom}`,
  allUsers: `for ${SCOPE_WORDS.allUsers.whom}`,
  device: `as the ${SCOPE_WORDS.device.label}`,
};

/** The constants that name the profile, and its files on the device. */
export function profileConstants(name: string, scope: Scope): Code {
  return powershell`
    $ProfileName = ${name}
    $InstanceId = ${percentEncode(name)}
    $FileStem = ${`${fileStem(name)}.${scope}`}
    $DataFolder = Join-Path -Path $env:ProgramData -ChildPath 'AlwaysOnVpnDesigner'`;
}

/** Finds out whose profile it is: `$TargetSid`, empty for the device, and `$Target` to speak of it. */
export const FIND_TARGET: Readonly<Record<Scope, Code>> = {
  user: powershell`
    $TargetSid = Resolve-User
    $Target = '{0} (user {1})' -f $ProfileName, $TargetSid`,
  allUsers: powershell`
    $TargetSid = ''
    $Target = '{0} (all users)' -f $ProfileName`,
  device: powershell`
    $TargetSid = ''
    $Target = '{0} (device tunnel)' -f $ProfileName`,
};
