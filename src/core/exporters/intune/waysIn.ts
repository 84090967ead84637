import type { Scope } from "../../vocabulary/spec.ts";
import { quote } from "../powershell/quote.ts";

const POLICIES = "deviceManagement/deviceConfigurations";
const PERMISSION = "DeviceManagementConfiguration.ReadWrite.All";

/** How a policy as JSON gets into Intune without the portal, each way as "with …: …". */
export function waysIn(file: string, version: "v1.0" | "beta"): readonly string[] {
  const address = `https://graph.microsoft.com/${version}/${POLICIES}`;
  const send = `Invoke-MgGraphRequest -Method POST -Uri ${quote(address)} -ContentType 'application/json'`;
  return [
    `with Graph Explorer: POST to ${address} with the JSON as body and the permission ${PERMISSION}.`,
    `with PowerShell: Connect-MgGraph -Scopes ${PERMISSION}; ${send} -Body (Get-Content -Raw ${quote(file)})`,
    "with the tool IntuneManagement: Device Configuration, Import; for all files at once, they lie in a folder named " +
      "DeviceConfiguration.",
  ];
}

const GROUPS: Readonly<Record<Scope, string>> = {
  user: "a group of users; their devices get the profile for each of them who signs in",
  allUsers: "a group of devices",
  device: "a group of devices",
};

/** Whom to assign a policy to, and what has to be there before. */
export function assignment(scope: Scope): string {
  return `Assign the policy to ${GROUPS[scope]}. Deploy the certificates that it needs before it.`;
}
