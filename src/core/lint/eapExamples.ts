/** Writing examples about EAP: the envelope around what a rule is about. A rule that shows them sets `alsoEapOnly`. */
import {
  BASE_EAP,
  EAP_COMMON,
  EAP_HOST_CONFIG,
  EAP_TLS_V1,
  MSCHAPV2_V1,
  PEAP_V1,
  TEAP_V1,
  TTLS_V1,
} from "../vocabulary/eap/namespaces.ts";
import { xml } from "./examples.ts";

type Tag = (strings: TemplateStringsArray, ...values: readonly string[]) => string;

/** `EapHostConfig` of EAP-TLS with these settings in its `EapType`. */
export const inTls = older(13, EAP_TLS_V1);
/** The same of PEAP. */
export const inPeap = older(25, PEAP_V1);
/** The same of EAP-MSCHAP v2. */
export const inMschapv2 = older(26, MSCHAPV2_V1);
/** `EapHostConfig` of EAP-TTLS with these settings in its `EapTtls`. */
export const inTtls = newer(21, "EapTtls", TTLS_V1);
/** The same of TEAP, in `EapTeap`. */
export const inTeap = newer(55, "EapTeap", TEAP_V1);

/** EAP-TLS that lists these names of servers. */
export function expecting(names: string): string {
  return inTls`
    <ServerValidation>
      <ServerNames>${names}</ServerNames>
    </ServerValidation>`;
}

/** EAP-TLS that trusts these roots. */
export function trusting(...roots: readonly string[]): string {
  return inTls`
    <ServerValidation>
      ${roots.map((root) => `<TrustedRootCA>${root}</TrustedRootCA>`).join("\n")}
    </ServerValidation>`;
}

/** `Eap` of a method inside another one. */
export function innerEap(type: 13 | 26, settings: string): string {
  return eap(type, type === 13 ? EAP_TLS_V1 : MSCHAPV2_V1, settings);
}

/** The same as EAP-TTLS and TEAP have it: in an envelope of its own. */
export function innerMethod(type: 13 | 26, settings: string): string {
  return config(type, 0, innerEap(type, settings));
}

/** `EapHostConfig` with the numbers of a method, and what stands beside them. */
export function envelope(type: number, authorId: number, rest: string): string {
  return xml`
    <EapHostConfig xmlns="${EAP_HOST_CONFIG}">
      <EapMethod>
        <Type xmlns="${EAP_COMMON}">${String(type)}</Type>
        <VendorId xmlns="${EAP_COMMON}">0</VendorId>
        <VendorType xmlns="${EAP_COMMON}">0</VendorType>
        <AuthorId xmlns="${EAP_COMMON}">${String(authorId)}</AuthorId>
      </EapMethod>
      ${rest}
    </EapHostConfig>`;
}

function older(type: 13 | 25 | 26, namespace: string): Tag {
  return (strings, ...values) => config(type, 0, eap(type, namespace, xml(strings, ...values)));
}

function newer(type: number, name: string, namespace: string): Tag {
  return (strings, ...values) => config(type, 311, element(name, namespace, xml(strings, ...values)));
}

function config(type: number, authorId: number, body: string): string {
  return envelope(
    type,
    authorId,
    xml`
    <Config>
      ${body}
    </Config>`,
  );
}

function eap(type: number, namespace: string, settings: string): string {
  return xml`
    <Eap xmlns="${BASE_EAP}">
      <Type>${String(type)}</Type>
      ${element("EapType", namespace, settings)}
    </Eap>`;
}

function element(name: string, namespace: string, content: string): string {
  if (content === "") return `<${name} xmlns="${namespace}"/>`;
  return xml`
    <${name} xmlns="${namespace}">
      ${content}
    </${name}>`;
}
