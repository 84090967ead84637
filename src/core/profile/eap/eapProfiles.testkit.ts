/** Profiles with EAP configurations of every kind, for tests. */
import type { XmlDocument } from "../../xml/document.ts";
import { applyEdits } from "../../xml/edit.ts";
import { parseXml } from "../../xml/parse.ts";
import { type EapTarget, switchMethod } from "./switchMethod.ts";
import { type InnerPlace, type InnerTarget, switchInner } from "./switchInner.ts";

export const NS = "http://www.microsoft.com/provisioning";
export const ROOT = "cdd4eeae6000ac7f40c3802c171e30148030c072";
export const SHA256_ROOT = ROOT + ROOT.slice(0, 24);

/** The document of a text, which has to be well-formed. */
export function documentOf(text: string): XmlDocument {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(`${parsed.error.message}\n${text}`);
  return parsed.value;
}

/** A profile with comments all around this content of `Configuration`. */
export function profileWith(configuration: string, methods = "<UserMethod>Eap</UserMethod>"): XmlDocument {
  return documentOf(`<!-- ours -->
<VPNProfile>
  <AlwaysOn>true</AlwaysOn> <!-- on -->
  <NativeProfile>
    <Authentication>
      <!-- how people sign in -->
      ${methods}
      <Eap>
        <Configuration>
          <!-- from the VPN team -->
          ${configuration}
        </Configuration>
      </Eap>
    </Authentication>
  </NativeProfile>
</VPNProfile>
`);
}

/** An envelope as Windows writes it. */
export function hostConfig(type: number, config: string, author = 0): string {
  const id = (name: string, value: number) => `<${name} xmlns="${NS}/EapCommon">${value}</${name}>`;
  return `<EapHostConfig xmlns="${NS}/EapHostConfig">
            <EapMethod>${id("Type", type)}${id("AuthorId", author)}</EapMethod>
            <Config>${config}</Config>
          </EapHostConfig>`;
}

/** XML as escaped text. */
export function escaped(xml: string): string {
  return xml.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The document after a switch of the method, and after one of the method inside. */
export function after(document: XmlDocument, to: EapTarget): XmlDocument {
  return documentOf(applyEdits(document.text, switchMethod(document, to).edits));
}
export function afterInner(document: XmlDocument, place: InnerPlace, to: InnerTarget): XmlDocument {
  return documentOf(applyEdits(document.text, switchInner(document, place, to).edits));
}

const MSCHAPV2 = `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>26</Type></Eap>`;

export const MSCHAP_IN_PEAP = hostConfig(
  25,
  `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>25</Type>
  <EapType xmlns="${NS}/MsPeapConnectionPropertiesV1">
    <ServerValidation><ServerNames>nps.contoso.com</ServerNames><TrustedRootCA>${ROOT}</TrustedRootCA></ServerValidation>
    ${MSCHAPV2}
  </EapType></Eap>`,
);

export const PREFIXED_TLS = `<h:EapHostConfig xmlns:h="${NS}/EapHostConfig" xmlns:c="${NS}/EapCommon" xmlns:b="${NS}/BaseEapConnectionPropertiesV1" xmlns:t="${NS}/EapTlsConnectionPropertiesV1">
  <h:EapMethod><c:Type>13</c:Type><c:AuthorId>0</c:AuthorId></h:EapMethod>
  <h:Config><b:Eap><b:Type>13</b:Type><t:EapType><t:DifferentUsername>true</t:DifferentUsername><!-- odd --><t:Odd/></t:EapType></b:Eap></h:Config>
</h:EapHostConfig>`;

/** EAP-TTLS with this choice inside. */
export function ttlsWith(phase2: string): string {
  return hostConfig(
    21,
    `<EapTtls xmlns="${NS}/EapTtlsConnectionPropertiesV1">
    <ServerValidation><ServerNames>radius.contoso.com</ServerNames><TrustedRootCAHash>${ROOT}</TrustedRootCAHash></ServerValidation>
    <Phase2Authentication>${phase2}</Phase2Authentication>
  </EapTtls>`,
    311,
  );
}

/** TEAP with these inner methods. */
export function teapWith(...inner: readonly string[]): string {
  const rows = inner.map((one) => `<InnerMethodConfig>${one}</InnerMethodConfig>`).join("");
  return hostConfig(
    55,
    `<EapTeap xmlns="${NS}/EapTeapConnectionPropertiesV1">
    <ServerValidation><TrustedRootCAHash>${SHA256_ROOT}</TrustedRootCAHash></ServerValidation>
    <Phase2Authentication>${rows}</Phase2Authentication>
  </EapTeap>`,
    311,
  );
}

export const BARE_MSCHAPV2 = MSCHAPV2;
export const ENVELOPED_MSCHAPV2 = hostConfig(26, MSCHAPV2);
export const ENVELOPED_TLS = hostConfig(13, `<Eap xmlns="${NS}/BaseEapConnectionPropertiesV1"><Type>13</Type></Eap>`);

/** A profile for every kind of configuration, named. */
export const STARTS: readonly (readonly [string, XmlDocument])[] = [
  ["nothing", documentOf("<VPNProfile>\n</VPNProfile>")],
  [
    "a user method only",
    documentOf(
      "<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod></Authentication></NativeProfile></VPNProfile>",
    ),
  ],
  ["a fill-in instruction", profileWith("<?fill-in EAP configuration?>")],
  ["stray text", profileWith("paste it here")],
  ["a password inside PEAP", profileWith(MSCHAP_IN_PEAP)],
  ["PEAP without an inner method", profileWith(MSCHAP_IN_PEAP.replace(MSCHAPV2, ""))],
  ["prefixed EAP-TLS", profileWith(PREFIXED_TLS)],
  ["escaped EAP-TLS", profileWith(escaped(PREFIXED_TLS))],
  ["EAP-MSCHAP v2", profileWith(ENVELOPED_MSCHAPV2)],
  ["EAP-TTLS with PAP", profileWith(ttlsWith("<PAPAuthentication/>"))],
  ["EAP-TTLS with MS-CHAP v2", profileWith(ttlsWith("<MSCHAPv2Authentication/>"))],
  ["EAP-TTLS with EAP-TLS", profileWith(ttlsWith(ENVELOPED_TLS))],
  ["EAP-TTLS with a bare method", profileWith(ttlsWith(BARE_MSCHAPV2))],
  ["TEAP with two methods", profileWith(teapWith(ENVELOPED_TLS, ENVELOPED_MSCHAPV2))],
  ["TEAP without methods", profileWith(teapWith())],
  [
    "EAP-SIM",
    profileWith(
      hostConfig(18, `<EapSim xmlns="${NS}/EapSimConnectionPropertiesV1"><Realm Enabled="true"/></EapSim>`, 311),
    ),
  ],
  ["a method of another vendor", profileWith(hostConfig(21, "<x xmlns='urn:x'/>", 67532))],
  [
    "a binary configuration",
    profileWith(hostConfig(13, "").replace("<Config></Config>", "<ConfigBlob>020000</ConfigBlob>")),
  ],
];
