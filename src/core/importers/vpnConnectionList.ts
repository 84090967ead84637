import { parseFormatList } from "../formats/formatList.ts";
import type { Importer } from "./importer.ts";
import { unwrapEach } from "./joined.ts";
import { unwrapObject } from "./windows/unwrapObject.ts";

const LIST = `
Name                  : Contoso VPN
ServerAddress         : vpn.contoso.com
AllUserConnection     : False
Guid                  : {EC87F6C9-8823-416C-B92B-517D592E250F}
TunnelType            : Ikev2
AuthenticationMethod  : {Eap}
EncryptionLevel       : Optional
L2tpIPsecAuth         :
UseWinlogonCredential : False
EapConfigXmlStream    : #document
ConnectionStatus      : Disconnected
RememberCredential    : True
SplitTunneling        : True
DnsSuffix             : corp.contoso.com
IdleDisconnectSeconds : 300

Name                  : Machine
ServerAddress         : 192.0.2.1
AllUserConnection     : True
TunnelType            : Sstp
AuthenticationMethod  : {MachineCertificate}
SplitTunneling        : False
`;

const XML = `
OuterXml : <EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHo
           stConfig"></EapHostConfig>
`;

/** What Get-VpnConnection prints, and a property of it that is an XML document. */
export const vpnConnectionList: Importer = {
  id: "vpnConnectionList",
  title: "what Get-VpnConnection prints",
  summary: "The list that Get-VpnConnection prints, with or without its XML.",
  examples: [
    {
      title: "two connections",
      source: LIST,
      finds: [
        { kind: "profile", name: "Contoso VPN", scope: "user" },
        { kind: "profile", name: "Machine", scope: "allUsers" },
      ],
      remarks: [/IdleDisconnectSeconds = 300/, /EAP configuration is not in this text/],
    },
    { title: "an XML document, wrapped by the console", source: XML, finds: [{ kind: "profile" }] },
  ],
  recognises: ({ text }) => !text.includes("<VPNProfile") && (isConnectionList(text) || isXmlProperty(text)),
  read: ({ text }) =>
    unwrapEach(parseFormatList(text), (object, at) => unwrapObject(object, `object ${at + 1}`, "a property")),
};

function isConnectionList(text: string): boolean {
  return /^[ \t]*ServerAddress *:/m.test(text) && /^[ \t]*(?:TunnelType|SplitTunneling) *:/m.test(text);
}

function isXmlProperty(text: string): boolean {
  return /^[ \t]*(?:OuterXml|InnerXml|EapConfigXmlStream|VpnConfigurationXml) *: ?</m.test(text);
}
