import { percentDecode } from "../../bytes/percentEncode.ts";
import { parseVpnConfigurationXml } from "../../formats/vpnConfigurationXml.ts";
import { type PowerShellObject, isPowerShellObject, propertyOf, textProperty } from "../../formats/powershellObject.ts";
import { NOTHING, type Unwrapped } from "../importer.ts";
import { loss } from "../remarks.ts";
import { sourceOfText } from "../source.ts";
import { type Connection, connectionOfObject, connectionOfXml, mergedConnection } from "./connection.ts";
import { gatheredFrom } from "./connectionNodes.ts";
import { foundProfile } from "./foundProfile.ts";

const XML_AS_OBJECT =
  "is printed as an object and not as XML, which does not keep all of it. Export-Clixml keeps it, and so does its property " +
  "OuterXml.";

/** What one printed value holds: a VPN connection, an instance of MDM_VPNv2_01, XML, or nothing of use. */
export function unwrapObject(value: unknown, where: string, how: string): Unwrapped {
  if (typeof value === "string") return xmlPart(value, where, how);
  if (!isPowerShellObject(value)) return NOTHING;
  if (textProperty(value, "ProfileXML") !== "") return profilePart(value, where, how);
  if (isConnection(value)) return unwrapConnection(value);
  const xml = ["OuterXml", "InnerXml", "EapConfigXmlStream"].map((name) => textProperty(value, name));
  return xmlPart(xml.find((text) => text.startsWith("<")) ?? "", where, how);
}

/** Whether an object looks like one of Get-VpnConnection. */
function isConnection(object: PowerShellObject): boolean {
  if (textProperty(object, "VpnConfigurationXml").startsWith("<")) return true;
  return textProperty(object, "TunnelType") !== "" || textProperty(object, "ServerAddress") !== "";
}

function xmlPart(text: string, where: string, how: string): Unwrapped {
  if (!text.trimStart().startsWith("<")) return NOTHING;
  return { parts: [{ source: sourceOfText(null, text), where, how }], finds: [], remarks: [] };
}

function profilePart(object: PowerShellObject, where: string, how: string): Unwrapped {
  const source = sourceOfText(null, textProperty(object, "ProfileXML"));
  const name = percentDecode(textProperty(object, "InstanceID"));
  return { parts: [{ source, where, how, ...(name !== "" && { name }) }], finds: [], remarks: [] };
}

function unwrapConnection(object: PowerShellObject): Unwrapped {
  const xml = textProperty(object, "VpnConfigurationXml");
  const parsed = xml.startsWith("<") ? parseVpnConfigurationXml(xml) : null;
  const plain = connectionOfObject(object);
  const whole: Connection = parsed?.ok === true ? mergedConnection(plain, connectionOfXml(parsed.value)) : plain;
  const found = foundProfile(gatheredFrom(whole));
  const where = plain.name === "" ? "" : `"${plain.name}"`;
  const asObjects = ["VpnConfigurationXml", "EapConfigXmlStream"].filter((name) =>
    isPowerShellObject(propertyOf(object, name)),
  );
  return {
    ...found,
    remarks: [
      ...found.remarks,
      ...(parsed?.ok === false ? [loss(`VpnConfigurationXml is not used. ${parsed.error}`, where)] : []),
      ...asObjects.map((name) => loss(`${name} ${XML_AS_OBJECT}`, where)),
    ],
  };
}
