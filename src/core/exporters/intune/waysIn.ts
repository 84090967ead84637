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
