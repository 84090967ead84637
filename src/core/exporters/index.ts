import { type AnyExporter, toAnyExporter } from "./anyExporter.ts";
import { azureVpnGateway } from "./azureVpnGateway.ts";
import { bundle } from "./bundle.ts";
import { configMgrCompliance } from "./configMgrCompliance.ts";
import { configMgrProgram } from "./configMgrProgram.ts";
import { groupPolicyAovpnManager } from "./groupPolicyAovpnManager.ts";
import { groupPolicyDpc } from "./groupPolicyDpc.ts";
import { intuneCustom } from "./intuneCustom.ts";
import { intuneNative } from "./intuneNative.ts";
import { intunePlatformScript } from "./intunePlatformScript.ts";
import { intuneRemediation } from "./intuneRemediation.ts";
import { intuneWin32 } from "./intuneWin32.ts";
import { nps } from "./nps.ts";
import { phoneBookScript } from "./phoneBookScript.ts";
import { powershell } from "./powershell.ts";
import { powershellCleanUp } from "./powershellCleanUp.ts";
import { powershellDetect } from "./powershellDetect.ts";
import { powershellRemove } from "./powershellRemove.ts";
import { powershellVerify } from "./powershellVerify.ts";
import { profileXml } from "./profileXml.ts";
import { provisioningPackage } from "./provisioningPackage.ts";
import { rras } from "./rras.ts";
import { severalServers } from "./severalServers.ts";
import { strongSwan } from "./strongSwan.ts";
import { syncMl } from "./syncMl.ts";
import { vpnClientCmdlets } from "./vpnClientCmdlets.ts";

/** Every format, in the order of the tabs. */
export const exporters: readonly AnyExporter[] = [
  toAnyExporter(profileXml),
  toAnyExporter(bundle),
  toAnyExporter(powershell),
  toAnyExporter(powershellRemove),
  toAnyExporter(powershellCleanUp),
  toAnyExporter(powershellDetect),
  toAnyExporter(powershellVerify),
  toAnyExporter(phoneBookScript),
  toAnyExporter(intuneCustom),
  toAnyExporter(intuneNative),
  toAnyExporter(intuneRemediation),
  toAnyExporter(intunePlatformScript),
  toAnyExporter(intuneWin32),
  toAnyExporter(configMgrProgram),
  toAnyExporter(configMgrCompliance),
  toAnyExporter(groupPolicyAovpnManager),
  toAnyExporter(groupPolicyDpc),
  toAnyExporter(syncMl),
  toAnyExporter(provisioningPackage),
  toAnyExporter(vpnClientCmdlets),
  toAnyExporter(rras),
  toAnyExporter(strongSwan),
  toAnyExporter(azureVpnGateway),
  toAnyExporter(nps),
  toAnyExporter(severalServers),
];
