import { anyText } from "./anyText.ts";
import { azurePackage } from "./azurePackage.ts";
import { azurePastedProfile } from "./azurePastedProfile.ts";
import { azurePlugin } from "./azurePlugin.ts";
import { azureVpnSettings } from "./azureVpnSettings.ts";
import { base64Text } from "./base64Text.ts";
import { certificateFile } from "./certificateFile.ts";
import { clixml } from "./clixml.ts";
import { consoleText } from "./consoleText.ts";
import { csharp } from "./csharp.ts";
import { eapCredentials } from "./eapCredentials.ts";
import { escapedString } from "./escapedString.ts";
import { escapedXml } from "./escapedXml.ts";
import type { Importer } from "./importer.ts";
import { intuneJson } from "./intuneJson.ts";
import { intuneNative } from "./intuneNative.ts";
import { intuneScripts } from "./intuneScripts.ts";
import { lgpoText } from "./lgpoText.ts";
import { markdown } from "./markdown.ts";
import { microsoft365 } from "./microsoft365.ts";
import { netRoute } from "./netRoute.ts";
import { nrptRules } from "./nrptRules.ts";
import { omaUriRows } from "./omaUriRows.ts";
import { phoneBook } from "./phoneBook.ts";
import { powershell } from "./powershell.ts";
import { profileXml } from "./profileXml.ts";
import { profilesInARow } from "./profilesInARow.ts";
import { provisioningXml } from "./provisioningXml.ts";
import { registryFile } from "./registryFile.ts";
import { registryList } from "./registryList.ts";
import { registryPreferences } from "./registryPreferences.ts";
import { registryQuery } from "./registryQuery.ts";
import { routeList } from "./routeList.ts";
import { shell } from "./shell.ts";
import { syncMl } from "./syncMl.ts";
import { urlEncodedText } from "./urlEncodedText.ts";
import { vpnConfigurationXml } from "./vpnConfigurationXml.ts";
import { vpnConnectionJson } from "./vpnConnectionJson.ts";
import { vpnConnectionList } from "./vpnConnectionList.ts";
import { webPage } from "./webPage.ts";
import { yaml } from "./yaml.ts";
import { zip } from "./zip.ts";

/** Every form that can be opened; the first that recognises a source reads it, so the pickiest stand first. */
export const importers: readonly Importer[] = [
  azurePackage,
  zip,
  certificateFile,
  markdown,
  webPage,
  syncMl,
  registryFile,
  registryQuery,
  registryPreferences,
  lgpoText,
  registryList,
  provisioningXml,
  omaUriRows,
  eapCredentials,
  clixml,
  intuneNative,
  intuneJson,
  intuneScripts,
  vpnConnectionJson,
  vpnConnectionList,
  vpnConfigurationXml,
  phoneBook,
  azureVpnSettings,
  azurePlugin,
  azurePastedProfile,
  escapedString,
  consoleText,
  profilesInARow,
  profileXml,
  escapedXml,
  urlEncodedText,
  base64Text,
  microsoft365,
  nrptRules,
  netRoute,
  routeList,
  yaml,
  powershell,
  csharp,
  shell,
  anyText,
];
