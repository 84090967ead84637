import { parseVpnConfigurationXml } from "../formats/vpnConfigurationXml.ts";
import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { rootName } from "./rootName.ts";
import { connectionOfXml } from "./windows/connection.ts";
import { gatheredFrom } from "./windows/connectionNodes.ts";
import { foundProfile } from "./windows/foundProfile.ts";

const CONFIGURATION = `<VpnProfile>
  <VpnConfiguration>
    <Name>Contoso VPN</Name>
    <AutoTriggerEnabled>true</AutoTriggerEnabled>
    <RememberCredential>true</RememberCredential>
    <SplitTunneling>true</SplitTunneling>
    <AuthenticationMethod><Method>Eap</Method></AuthenticationMethod>
    <TunnelType>Ikev2</TunnelType>
    <VpnServerList><ServerName>vpn.contoso.com</ServerName></VpnServerList>
    <CryptographySuite>
      <EncryptionMethod>GCMAES128</EncryptionMethod>
      <IntegrityCheckMethod>SHA256</IntegrityCheckMethod>
    </CryptographySuite>
    <Trigger>
      <DnsSuffixSearchList><DnsSuffix>corp.contoso.com</DnsSuffix></DnsSuffixSearchList>
      <TrustedNetworkList><TrustedNetwork>.corp.contoso.com</TrustedNetwork></TrustedNetworkList>
      <NrptRuleList>
        <DnsSuffix>.corp.contoso.com</DnsSuffix><DnsServer>10.0.0.53</DnsServer><DnsServer>10.0.1.53</DnsServer>
        <DnsSuffix>vpn.corp.contoso.com</DnsSuffix>
      </NrptRuleList>
    </Trigger>
  </VpnConfiguration>
  <EapConfiguration><EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/></EapConfiguration>
</VpnProfile>`;

/** The XML that Get-VpnConnection has of a connection, in its property VpnConfigurationXml. */
export const vpnConfigurationXml: Importer = {
  id: "vpnConfigurationXml",
  title: "VpnConfigurationXml of Get-VpnConnection",
  summary: "The property VpnConfigurationXml of Get-VpnConnection, which says less than a profile.",
  examples: [
    {
      title: "a user tunnel",
      source: CONFIGURATION,
      finds: [{ kind: "profile", name: "Contoso VPN", scope: null }],
      remarks: [/report no traffic filters/, /trusted networks are also names of rules/, /taken for AlwaysOn/],
    },
    { title: "broken", source: "<VpnProfile><VpnConfiguration></VpnProfile>", finds: [], remarks: [/not well-formed/] },
  ],
  recognises: ({ text }) => rootName(text) === "VpnProfile" && text.includes("<VpnConfiguration"),
  read({ text }) {
    const configuration = parseVpnConfigurationXml(text);
    if (configuration.ok) return foundProfile(gatheredFrom(connectionOfXml(configuration.value)));
    return refused(configuration.error);
  },
};
