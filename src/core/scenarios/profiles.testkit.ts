/** Small profiles for the tests of scenarios, and what a plan makes of them. */
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { parseXml } from "../xml/parse.ts";
import { type Plan, planEdits } from "./plan.ts";

const PROVISIONING = "http://www.microsoft.com/provisioning/";

export function parse(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

export function carriedOut(document: XmlDocument, plan: Plan): XmlDocument {
  return parse(applyEdits(document.text, planEdits(document, plan)));
}

/** A user tunnel with EAP-TLS; `filter` is the inside of FilteringInfo, null for none; `extra` stands behind NativeProfile. */
export function tlsProfile(filter: string | null = null, extra = ""): XmlDocument {
  return profileWith(13, tlsEap(filter), extra);
}

/** The same with EAP-TLS inside PEAP. */
export function peapProfile(filter: string | null = null, extra = ""): XmlDocument {
  const inner = `<EapType xmlns="${PROVISIONING}MsPeapConnectionPropertiesV1">
            <FastReconnect>true</FastReconnect>
            ${tlsEap(filter)}
          </EapType>`;
  return profileWith(25, eap(25, inner), extra);
}

/** The same with a password. */
export function passwordProfile(): XmlDocument {
  const type = `<EapType xmlns="${PROVISIONING}MsChapV2ConnectionPropertiesV1">
            <UseWinLogonCredentials>true</UseWinLogonCredentials>
          </EapType>`;
  return profileWith(26, eap(26, type), "");
}

function profileWith(type: number, body: string, extra: string): XmlDocument {
  return parse(`<VPNProfile>
  <AlwaysOn>true</AlwaysOn>
  <NativeProfile>
    <Servers>vpn.contoso.com</Servers>
    <Authentication>
      <UserMethod>Eap</UserMethod>
      <Eap>
        <Configuration><EapHostConfig xmlns="${PROVISIONING}EapHostConfig">
          <EapMethod><Type xmlns="${PROVISIONING}EapCommon">${type}</Type></EapMethod>
          <Config>${body}</Config>
        </EapHostConfig></Configuration>
      </Eap>
    </Authentication>
  </NativeProfile>${extra}
</VPNProfile>
`);
}

function tlsEap(filter: string | null): string {
  const extensions =
    filter === null
      ? ""
      : `
            <TLSExtensions xmlns="${PROVISIONING}EapTlsConnectionPropertiesV2">
              <FilteringInfo xmlns="${PROVISIONING}EapTlsConnectionPropertiesV3">${filter}</FilteringInfo>
            </TLSExtensions>`;
  const type = `<EapType xmlns="${PROVISIONING}EapTlsConnectionPropertiesV1">
            <CredentialsSource>
              <CertificateStore><SimpleCertSelection>true</SimpleCertSelection></CertificateStore>
            </CredentialsSource>
            <DifferentUsername>false</DifferentUsername>${extensions}
          </EapType>`;
  return eap(13, type);
}

function eap(type: number, body: string): string {
  return `<Eap xmlns="${PROVISIONING}BaseEapConnectionPropertiesV1">
          <Type>${type}</Type>
          ${body}
        </Eap>`;
}
