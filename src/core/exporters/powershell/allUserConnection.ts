import type { Scope } from "../../vocabulary/spec.ts";
import { type Code, NO_CODE, powershell } from "./code.ts";

/** In a table of parameters of a VpnClient cmdlet: has it look among the connections of all users; nothing for a user's. */
export function allUserConnection(scope: Scope): Code {
  return scope === "user" ? NO_CODE : powershell`AllUserConnection = $true`;
}
