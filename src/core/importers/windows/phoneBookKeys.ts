/** Keys that sections of a phone book have and that say nothing a profile could; a star stands for more letters. */
const WITHOUT_MEANING =
  "Encoding PBVersion Type LowDateTime HighDateTime DialParamsUID Guid ExcludedProtocols LcpExtensions SwCompression " +
  "NegotiateMultilinkAlways SkipDoubleDialDialog DialMode OverridePref Redial* CallbackMode CustomDial* CustomRasDial* " +
  "ForceSecureCompartment AuthenticateServer ShareMsFilePrint BindMsNetClient SharedPhoneNumbers GlobalDeviceSettings " +
  "Prerequisite* Preferred* Preview* Show* CustomAuth* AuthRestrictions IpHeaderCompression IpAddress IpDnsAddress " +
  "IpDns2Address IpWinsAddress IpWins2Address IpAssign IpNameAssign IpNBTFlags TcpWindowSize UseFlags IpSecFlags Ipv6* " +
  "IDI IDR ImsConfig IdiType IdrType ProvisionType UseMachineRootCert NumServers RouteVersion NumRoutes " +
  "NumPerAppTrafficFilters AutoTiggerCapable ApnInfo* SecurityDescriptor FlagsSet PowershellCreatedProfile " +
  "ProxySettingsModified ProvisioningAuthority AuthTypeOTP GREKeyDefined ManagementApp WebAuthClientId NETCOMPONENTS " +
  "ms_* MEDIA Port DEVICE AreaCode Country* UseDialingRules Comment FriendlyName LastSelectedPhone PromoteAlternates " +
  "TryNextAlternateOnFail";

const PATTERN = new RegExp(`^(?:${WITHOUT_MEANING.replaceAll(" ", "|").replaceAll("*", "\\w*")})$`, "i");

/** Whether a key says nothing that a profile could say. */
export function isWithoutMeaning(key: string): boolean {
  return PATTERN.test(key);
}
