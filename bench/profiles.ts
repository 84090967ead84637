/** Profiles of any length, as a person would have written them. */

const HEAD = `<VPNProfile>
  <!-- Written for measuring: the names lead nowhere. -->
  <AlwaysOn>true</AlwaysOn>
  <DnsSuffix>corp.example.com</DnsSuffix>
  <TrustedNetworkDetection>corp.example.com</TrustedNetworkDetection>
  <NativeProfile>
    <Servers>vpn.example.com</Servers>
    <RoutingPolicyType>SplitTunnel</RoutingPolicyType>
    <NativeProtocolType>IKEv2</NativeProtocolType>
    <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>
    <Authentication>
      <UserMethod>Eap</UserMethod>
      <Eap>
        <Configuration>
          <EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
            <EapMethod>
              <Type xmlns="http://www.microsoft.com/provisioning/EapCommon">13</Type>
              <VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId>
              <VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType>
              <AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId>
            </EapMethod>
            <Config xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
              <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
                <Type>13</Type>
                <EapType xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1">
                  <CredentialsSource>
                    <CertificateStore>
                      <SimpleCertSelection>true</SimpleCertSelection>
                    </CertificateStore>
                  </CredentialsSource>
                  <ServerValidation>
                    <DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>
                    <ServerNames>nps.example.com</ServerNames>
                  </ServerValidation>
                  <DifferentUsername>false</DifferentUsername>
                </EapType>
              </Eap>
            </Config>
          </EapHostConfig>
        </Configuration>
      </Eap>
    </Authentication>
  </NativeProfile>
`;

const TAIL = "  <RegisterDNS>true</RegisterDNS>\n</VPNProfile>\n";

/** A user tunnel with `count` routes, about 120 bytes each. */
export function profileWithRoutes(count: number): string {
  return HEAD + lines(count, route) + TAIL;
}

/** A user tunnel with `count` routes, as many traffic filters and as many name rules. */
export function profileWithLists(count: number): string {
  return HEAD + lines(count, route) + lines(count, filter) + lines(count, nameRule) + TAIL;
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

function route(index: number): string {
  return `  <Route>
    <Address>10.${octet(index, 8)}.${octet(index, 0)}.0</Address>
    <PrefixSize>24</PrefixSize>
    <ExclusionRoute>${index % 7 === 0}</ExclusionRoute>
  </Route>
`;
}

function filter(index: number): string {
  return `  <TrafficFilter>
    <App>
      <Id>C:\\Program Files\\Tools &amp; more\\tool${index}.exe</Id>
    </App>
    <Protocol>6</Protocol>
    <RemotePortRanges>443,${1024 + (index % 60_000)}</RemotePortRanges>
    <RemoteAddressRanges>10.${octet(index, 8)}.${octet(index, 0)}.0/24</RemoteAddressRanges>
  </TrafficFilter>
`;
}

function nameRule(index: number): string {
  return `  <DomainNameInformation>
    <DomainName>.zone${index}.example.com</DomainName>
    <DnsServers>10.${octet(index, 8)}.${octet(index, 0)}.53,10.0.0.53</DnsServers>
  </DomainNameInformation>
`;
}

function octet(index: number, shift: number): number {
  return (index >> shift) & 255;
}
