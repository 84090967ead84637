import { at } from "../../profile/at.ts";
import { credentialsOf, methodInUse } from "../../profile/eap/methodInUse.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import type { ExportJob } from "../exporter.ts";

const { NativeProfile, PluginProfile, DeviceCompliance } = at;

/** What has to be there before the profile can connect, as far as the profile itself says it; a sentence each. */
export function prerequisites({ document, scope }: ExportJob): readonly string[] {
  if (document === null) return [];
  return [
    ...(needsComputerCertificate(document) || scope === "device" ? [COMPUTER_CERTIFICATE] : []),
    ...(needsUserCertificate(document) ? [USER_CERTIFICATE] : []),
    ...(read(document, NativeProfile).present ? [TRUST_IN_SERVER] : []),
    ...(read(document, DeviceCompliance.Enabled).value === true ? [CONDITIONAL_ACCESS] : []),
    ...app(read(document, PluginProfile.PluginPackageFamilyName).value),
    ...(scope === "device" ? [DEVICE_TUNNEL] : []),
  ];
}

/** The number of the method, for a configuration that says nothing more than it. */
const EAP_TLS = 13;

const COMPUTER_CERTIFICATE =
  "Each device has a computer certificate for client authentication, from a certification authority that the VPN " +
  "server trusts.";

const USER_CERTIFICATE =
  "Each user has a certificate for client authentication, on the device or on a smart card, that the server accepts.";

const TRUST_IN_SERVER =
  "Each device trusts the certification authority that issued the certificate of the VPN server, " +
  "where the protocol uses one.";

const CONDITIONAL_ACCESS =
  "Conditional access for VPN is set up in Microsoft Entra ID: it issues the certificate that the users sign in with.";

const DEVICE_TUNNEL =
  "Microsoft supports the device tunnel on devices that are joined to a domain and run Windows Enterprise or Education.";

function app(family: string | undefined): readonly string[] {
  return family === undefined ? [] : [`The VPN app ${family} is installed on each device.`];
}

function needsComputerCertificate(document: XmlDocument): boolean {
  return read(document, NativeProfile.Authentication.MachineMethod).value === "Certificate";
}

function needsUserCertificate(document: XmlDocument): boolean {
  if (read(document, NativeProfile.Authentication.UserMethod).value !== "Eap") return false;
  const method = methodInUse(document);
  const isBareTls = method.kind === "other" && method.ids.type === EAP_TLS;
  return isBareTls || credentialsOf(method).some(({ kind }) => kind === "tls");
}
