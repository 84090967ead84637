/** Writing examples about sign-in: a profile around an EAP configuration, and the parts of EAP-TLS one by one. */
import { usages } from "../certificates/objectIdentifiers.ts";
import { EAP_TLS_V2, EAP_TLS_V3 } from "../vocabulary/eap/namespaces.ts";
import { inTls } from "./eapExamples.ts";
import { inProfile, xml } from "./examples.ts";

/** A profile whose user signs in with an EAP configuration; the parts `beside` it come before NativeProfile. */
export function signsInWith(hostConfig: string, ...beside: readonly string[]): string {
  const native = xml`
    <NativeProfile>
      <Authentication>
        <UserMethod>Eap</UserMethod>
        <Eap>
          <Configuration>
            ${hostConfig}
          </Configuration>
        </Eap>
      </Authentication>
    </NativeProfile>`;
  return xml`
    <VPNProfile>
      ${[...beside, native].join("\n")}
    </VPNProfile>`;
}

/** EAP-TLS on its own, with nothing remarkable. */
export const CERTIFICATE = inTls`<DifferentUsername>false</DifferentUsername>`;

/** EAP-TLS on its own, with these parts. */
export function tlsWith(...parts: readonly string[]): string {
  return inTls`${parts.join("\n")}`;
}

/** Part of EAP-TLS: the certificate store as the source. */
export const STORE = xml`
  <CredentialsSource>
    <CertificateStore/>
  </CredentialsSource>`;

/** Part of EAP-TLS: a smart card as the source. */
export const SMART_CARD = xml`
  <CredentialsSource>
    <SmartCard/>
  </CredentialsSource>`;

/** Part of EAP-TLS: a certificate filter with these parts. */
export function filterWith(...parts: readonly string[]): string {
  return xml`
    <TLSExtensions xmlns="${EAP_TLS_V2}">
      <FilteringInfo xmlns="${EAP_TLS_V3}">
        ${parts.join("\n")}
      </FilteringInfo>
    </TLSExtensions>`;
}

/** Part of a filter: one issuer; `enabled` is the text of the attribute. */
export function issuer(enabled = "true"): string {
  return xml`
    <CAHashList Enabled="${enabled}">
      <IssuerHash>cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72</IssuerHash>
    </CAHashList>`;
}

/** Key usages that examples are about; the first is an administrator's own. */
const USAGES = {
  "VPN user": "1.3.6.1.4.1.311.21.8.1234567.1",
  "Smart Card Logon": usages.smartCardLogon,
  "Client Authentication": usages.clientAuthentication,
  "AAD Conditional Access": usages.entraConditionalAccess,
} as const;

/** Part of a filter: the table with these key usages, each a name of {@link USAGES} or a name and an identifier. */
export function usageTable(
  ...entries: readonly (keyof typeof USAGES | readonly [name: string, oid: string])[]
): string {
  const rows = entries.map((entry) => {
    const [name, oid] = typeof entry === "string" ? [entry, USAGES[entry]] : entry;
    return xml`
      <EKUMap>
        <EKUName>${name}</EKUName>
        <EKUOID>${oid}</EKUOID>
      </EKUMap>`;
  });
  return xml`
    <EKUMapping>
      ${rows.join("\n")}
    </EKUMapping>`;
}

/** Part of a filter: the list of Client Authentication certificates, which requires these names. */
export function usageList(...names: readonly string[]): string {
  return usageListWritten("true", ...names);
}

/** The same with another text of the attribute. */
export function usageListWritten(enabled: string, ...names: readonly string[]): string {
  if (names.length === 0) return `<ClientAuthEKUList Enabled="${enabled}"/>`;
  const rows = names.map(
    (name) => xml`
      <EKUMapInList>
        <EKUName>${name}</EKUName>
      </EKUMapInList>`,
  );
  return xml`
    <ClientAuthEKUList Enabled="${enabled}">
      ${rows.join("\n")}
    </ClientAuthEKUList>`;
}

/** Part beside NativeProfile: conditional access, switched on. */
export const COMPLIANCE = xml`
  <DeviceCompliance>
    <Enabled>true</Enabled>
  </DeviceCompliance>`;

/** Parts of a filter that accepts certificates from Microsoft Entra alone. */
export const ENTRA_ALONE: readonly string[] = [
  usageTable("AAD Conditional Access"),
  usageList("AAD Conditional Access"),
];

/** A profile with conditional access, whose certificate for internal servers has these parts. */
export function ssoWith(...parts: readonly string[]): string {
  return inProfile`
    <DeviceCompliance>
      <Enabled>true</Enabled>
      <Sso>
        <Enabled>true</Enabled>
        ${parts.join("\n")}
      </Sso>
    </DeviceCompliance>`;
}

/** Another profile of the deployment: a device tunnel. */
export const DEVICE_TUNNEL = {
  xml: "<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>",
  name: "Device tunnel",
} as const;
