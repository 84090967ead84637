import { describe, expect, it } from "vitest";
import { writeZip } from "../../bytes/zip.ts";
import { printHex } from "../../formats/hexBytes.ts";
import { clixml } from "../clixml.ts";
import type { Importer } from "../importer.ts";
import { openSource } from "../open.ts";
import { phoneBook } from "../phoneBook.ts";
import { sourceOfBytes, sourceOfText } from "../source.ts";
import { vpnConfigurationXml } from "../vpnConfigurationXml.ts";
import { vpnConnectionJson } from "../vpnConnectionJson.ts";
import { vpnConnectionList } from "../vpnConnectionList.ts";

/** A section as Windows 11 writes it, with the keys that every section has. */
const SECTION = `[Contoso VPN]
Encoding=1
PBVersion=8
Type=2
AutoLogon=0
UseRasCredentials=1
LowDateTime=-1109293792
HighDateTime=30915201
DialParamsUID=1071859
Guid=00112233445566778899AABBCCDDEEFF
VpnStrategy=5
ExcludedProtocols=0
LcpExtensions=1
DataEncryption=256
SwCompression=0
NegotiateMultilinkAlways=1
SkipDoubleDialDialog=0
DialMode=0
OverridePref=15
RedialAttempts=0
RedialSeconds=0
IdleDisconnectSeconds=0
RedialOnLinkFailure=0
CallbackMode=0
CustomDialDll=
CustomRasDialDll=
ForceSecureCompartment=0
DisableIKENameEkuCheck=0
AuthenticateServer=0
ShareMsFilePrint=1
BindMsNetClient=1
SharedPhoneNumbers=0
GlobalDeviceSettings=0
PrerequisiteEntry=
PreferredPort=VPN2-0
PreferredDevice=WAN Miniport (IKEv2)
PreferredMdmProtocol=0
PreviewUserPw=0
ShowDialingProgress=0
ShowMonitorIconInTaskBar=0
CustomAuthKey=25
CustomAuthData=3144424319000000FF000000
AuthRestrictions=128
IpPrioritizeRemote=0
IpInterfaceMetric=0
IpHeaderCompression=0
IpAddress=0.0.0.0
IpDnsAddress=0.0.0.0
IpDns2Address=0.0.0.0
IpWinsAddress=0.0.0.0
IpWins2Address=0.0.0.0
IpAssign=1
IpNameAssign=1
IpDnsFlags=1
IpNBTFlags=1
TcpWindowSize=0
UseFlags=2
IpSecFlags=0
IpDnsSuffix=corp.contoso.com
Ipv6Assign=1
Ipv6Address=::
Ipv6PrefixLength=0
Ipv6PrioritizeRemote=0
Ipv6InterfaceMetric=0
Ipv6NameAssign=1
Ipv6DnsAddress=::
Ipv6Dns2Address=::
Ipv6Prefix=0000000000000000
Ipv6InterfaceId=0000000000000000
DisableClassBasedDefaultRoute=0
DisableMobility=0
NetworkOutageTime=0
IDI=
ImsConfig=0
IdiType=0
ProvisionType=0
PreSharedKey=
CacheCredentials=0
NumCustomPolicy=0
NumEku=0
UseMachineRootCert=0
Disable_IKEv2_Fragmentation=0
PlumbIKEv2TSAsRoutes=0
NumServers=1
ServerListServerName=vpn.contoso.com
ServerListFriendlyName=Headquarters
RouteVersion=1
NumRoutes=12
NumNrptRules=7
AutoTiggerCapable=1
NumAppIds=0
NumClassicAppIds=0
SecurityDescriptor=
ApnInfoProviderId=
ApnInfoAuthentication=1
ApnInfoCompression=0
DeviceComplianceEnabled=0
DeviceComplianceSsoEnabled=0
FlagsSet=8419
Options=2
DisableDefaultDnsSuffixes=1
NumTrustedNetworks=1
NumDnsSearchSuffixes=1
PowershellCreatedProfile=0
ProxyFlags=0
ProxySettingsModified=0
ProvisioningAuthority=
AuthTypeOTP=0
GREKeyDefined=0
NumPerAppTrafficFilters=0
AlwaysOnCapable=1
DeviceTunnel=0
PrivateNetwork=1
ManagementApp=

NETCOMPONENTS=
ms_msclient=1
ms_server=1

MEDIA=rastapi
Port=VPN2-0
Device=WAN Miniport (IKEv2)

DEVICE=vpn
PhoneNumber=vpn.contoso.com
AreaCode=
CountryCode=0
LastSelectedPhone=0
TryNextAlternateOnFail=1
`;

/** The texts of the profiles that an example of an importer gives, line ends as LF. */
function textsOf(importer: Importer, at = 0): readonly string[] {
  const source = importer.examples[at]?.source ?? "";
  const opened = openSource(typeof source === "string" ? sourceOfText(null, source) : sourceOfBytes(null, source));
  return opened.finds.map((find) => (find.kind === "profile" ? find.source.text.replaceAll("\r\n", "\n") : ""));
}

describe("what Windows reports", () => {
  it.each([
    ["VpnConfigurationXml", vpnConfigurationXml],
    ["Export-Clixml", clixml],
    ["ConvertTo-Json", vpnConnectionJson],
    ["Format-List", vpnConnectionList],
    ["rasphone.pbk", phoneBook],
  ])("becomes ProfileXML (%s)", (_, importer) => {
    expect(textsOf(importer).join("\n")).toMatchSnapshot();
  });
});

describe("an 802.1X profile", () => {
  const EAP = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>';
  const WLAN = `<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1"><name>Office</name><MSM><security>
<OneX xmlns="http://www.microsoft.com/networking/OneX/v1"><EAPConfig>${EAP}</EAPConfig></OneX></security></MSM></WLANProfile>`;

  it("is found among the files that netsh wlan export wrote", () => {
    const archive = writeZip([{ path: "wlan/Wi-Fi-Office.xml", bytes: new TextEncoder().encode(WLAN) }]);
    const { finds } = openSource(sourceOfBytes("wlan.zip", archive));
    expect(finds).toMatchObject([{ kind: "profile", source: { name: "Wi-Fi-Office.xml", text: WLAN } }]);
  });
});

describe("an EAP configuration written by Out-File", () => {
  it("opens in UTF-16 with a byte order mark", () => {
    const text = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>\r\n';
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(openSource(sourceOfBytes("eapconfig.xml", bytes)).finds).toMatchObject([
      { kind: "profile", source: { text } },
    ]);
  });
});

describe("a phone book as Windows writes it", () => {
  it("loses nothing without a word, and complains about nothing that every section has", () => {
    const { finds, remarks } = openSource(sourceOfText("rasphone.pbk", SECTION));
    expect(finds).toHaveLength(1);
    expect(remarks.map(({ text }) => text)).toMatchSnapshot();
  });
});

describe("a VPN app in a phone book", () => {
  it("keeps its package and its configuration", () => {
    const head = [0x68, 0x0a, 0, 0];
    const info = `Microsoft.AzureVpn_8wekyb3d8bbwe${"\0".repeat(20)}\u6bd0\u52ba<azvpnprofile><a/></azvpnprofile>\0`;
    const bytes = [...head, ...[...info].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])];
    const digits = printHex(Uint8Array.from(bytes));
    const lines =
      digits
        .match(/.{1,128}/g)
        ?.map((line) => `ThirdPartyProfileInfo=${line}`)
        .join("\n") ?? "";
    const section = `[Hub]\nPBVersion=8\nType=2\nDataEncryption=0\n${lines}\nDEVICE=vpn\nPhoneNumber=a.vpn.azure.com\n`;
    const { finds, remarks } = openSource(sourceOfText(null, section));
    expect(finds).toHaveLength(1);
    const text = finds[0]?.kind === "profile" ? finds[0].source.text : "";
    expect(text).toContain("<ServerUrlList>a.vpn.azure.com</ServerUrlList>");
    expect(text).toContain(
      "<CustomConfiguration>&lt;azvpnprofile&gt;&lt;a/&gt;&lt;/azvpnprofile&gt;</CustomConfiguration>",
    );
    expect(text).toContain("<PluginPackageFamilyName>Microsoft.AzureVpn_8wekyb3d8bbwe</PluginPackageFamilyName>");
    expect(remarks).toEqual([]);
  });
});
