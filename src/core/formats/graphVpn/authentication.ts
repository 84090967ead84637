import { encodeBase64 } from "../../bytes/base64.ts";
import { percentEncode } from "../../bytes/percentEncode.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { decodeBytes, encodeText, UTF_8 } from "../../xml/encoding.ts";
import { binaryOf } from "../graphBinary.ts";
import { type JsonObject, namesOf, propertyOf, textAt } from "../graphObject.ts";
import { shown } from "./decode.ts";
import type { Report } from "./section.ts";

type Authentication = NonNullable<NonNullable<VpnProfile["NativeProfile"]>["Authentication"]>;

/** How a policy lets somebody sign in; it has room for one way only. */
export interface SignIn {
  readonly authentication: Authentication;
  /** Text of the EAP configuration. */
  readonly eap: string | null;
}

const EAP = "customEapXml";
const CERTIFICATE = "identityCertificate";

/** The properties of a policy that say how to sign in. */
export const SIGN_IN_PROPERTIES = ["authenticationMethod", "eapXml", CERTIFICATE] as const;

/**
 * The properties of a policy for a way to sign in. `certificateProfile` is the id of the Intune profile that issues the
 * computer's certificate. Without `authenticationMethod`, the policy cannot say it.
 */
export function signInToGraph({ authentication, eap }: SignIn, certificateProfile: string): JsonObject {
  const { UserMethod, MachineMethod } = authentication;
  if (UserMethod === "Eap")
    return {
      authenticationMethod: EAP,
      ...(eap === null ? {} : { eapXml: encodeBase64(encodeText(eap, UTF_8).bytes) }),
    };
  if (UserMethod === "MSChapv2") return { authenticationMethod: "usernameAndPassword" };
  if (MachineMethod !== "Certificate") return {};
  return { authenticationMethod: "certificate", [`${CERTIFICATE}@odata.bind`]: referenceTo(certificateProfile) };
}

/** The way to sign in that a policy for the built-in client names. */
export function signInFromGraph(policy: JsonObject, report: Report): SignIn {
  const eap = eapOf(policy, report);
  const method = textAt(policy, "authenticationMethod") ?? (eap === null ? "" : EAP);
  const isEap = method.toLowerCase() === EAP.toLowerCase();
  if (eap !== null && !isEap) report("eapXml", "The policy does not use it: it lets people sign in another way.");
  switch (method.toLowerCase()) {
    case "customeapxml":
      if (eap === null) report("eapXml", "There is no EAP configuration in it, and without one nobody can sign in.");
      return { authentication: { UserMethod: "Eap" }, eap };
    case "usernameandpassword":
      return { authentication: { UserMethod: "MSChapv2" }, eap: null };
    case "certificate":
      reportCertificate(policy, report);
      return { authentication: { MachineMethod: "Certificate" }, eap: null };
    case "":
      return { authentication: {}, eap: null };
    default:
      report("authenticationMethod", `ProfileXML has no word for ${shown(method)}.`);
      return { authentication: {}, eap: null };
  }
}

function referenceTo(certificateProfile: string): string {
  const id = percentEncode(certificateProfile.replaceAll("'", "''"));
  return `https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations('${id}')`;
}

function eapOf(policy: JsonObject, report: Report): string | null {
  const written = propertyOf(policy, "eapXml") ?? "";
  if (written === "") return null;
  if (typeof written === "string" && written.trimStart().startsWith("<")) return written;
  const bytes = binaryOf(written);
  if (bytes === null) report("eapXml", "It is not Base64.");
  return bytes === null ? null : decodeBytes(bytes).text;
}

function reportCertificate(policy: JsonObject, report: Report): void {
  const names = namesOf(policy).filter((name) => name.startsWith(CERTIFICATE) && !name.endsWith("@odata.context"));
  for (const name of names)
    if (propertyOf(policy, name) !== undefined)
      report(name, "A profile does not say which certificate profile of Intune issues the certificate.");
}
