import { at } from "../../profile/at.ts";
import { locate } from "../../profile/locate.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { adaptLineEnds, toLf } from "../../xml/lines.ts";
import { parseXml } from "../../xml/parse.ts";
import { textOf } from "../../xml/place.ts";
import { powershell } from "../powershell/code.ts";
import type { LabCommand, LabParameter } from "./labCommand.ts";

/** Whether a VPN app makes the connection. */
export function isPlugin(document: XmlDocument): boolean {
  return read(document, at.PluginProfile).present;
}

/** The configuration of the app as one XML document, which the cmdlet wants; null when it is none. */
export function pluginXmlOf(document: XmlDocument): string | null {
  const spot = locate(document, at.PluginProfile.CustomConfiguration.path);
  const inner = read(document, at.PluginProfile.CustomConfiguration).value ?? "";
  const escaped = spot === null ? "" : textOf(spot.place).trim();
  const xml = escaped.startsWith("<") ? escaped : inner.trim();
  return parseXml(xml).ok ? adaptLineEnds(toLf(xml), "\r\n") : null;
}

/** The call that makes the connection of an app; its cmdlet knows connections of one user only. */
export function pluginCommands(document: XmlDocument): readonly LabCommand[] {
  const { ServerUrlList, PluginPackageFamilyName } = at.PluginProfile;
  const remembers = read(document, at.RememberCredentials).value === true;
  const [suffix] = read(document, at.DnsSuffix).value ?? [];
  const parameters: readonly LabParameter[] = [
    ["Name", powershell`$ConnectionName`],
    ["ServerAddress", powershell`${read(document, ServerUrlList).value?.[0] ?? ""}`],
    ["PlugInApplicationID", powershell`${read(document, PluginPackageFamilyName).value ?? ""}`],
    ["CustomConfiguration", powershell`([xml]$PlugInXml)`],
    ...(remembers ? [["RememberCredential", powershell`$true`] as const] : []),
    ...(suffix === undefined ? [] : [["DnsSuffix", powershell`${suffix}`] as const]),
    ["Force", powershell`$true`],
  ];
  return [{ cmdlet: "Add-VpnConnection", parameters }];
}
