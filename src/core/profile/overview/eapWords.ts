/** The EAP method of a profile in words, as the end of "the user signs in with …". */
import type { EapMethodInUse, Phase2 } from "../eap/methodInUse.ts";

/** Null when there is no method. */
export function eapWords(method: EapMethodInUse): string | null {
  switch (method.kind) {
    case "none":
      return null;
    case "unreadable":
      return "EAP settings that cannot be read";
    case "tls":
      return "a certificate (EAP-TLS)";
    case "mschapv2":
      return "a password (EAP-MSCHAP v2), which does not verify the server";
    case "peap":
      return method.inner === null
        ? "PEAP, with no method inside it that can be named"
        : `${CREDENTIALS[method.inner.kind] ?? method.inner.name} inside PEAP`;
    case "ttls":
      return `${phase2Words(method.inner)} inside EAP-TTLS`;
    case "teap":
      return teapWords(method);
    case "sim":
      return "a SIM (EAP-SIM)";
    case "aka":
      return "a SIM (EAP-AKA)";
    case "akaPrime":
      return "a SIM (EAP-AKA')";
    case "other":
      return method.name;
  }
}

const CREDENTIALS: Readonly<Record<string, string>> = {
  tls: "a certificate",
  mschapv2: "a password (EAP-MSCHAP v2)",
};

function phase2Words(inner: Phase2): string {
  switch (inner.kind) {
    case "none":
      return "nothing";
    case "pap":
      return "a password (PAP)";
    case "chap":
      return "a password (CHAP)";
    case "mschap":
      return "a password (MS-CHAP)";
    case "mschapv2":
      return "a password (MS-CHAP v2)";
    case "eap":
      return CREDENTIALS[inner.method.kind] ?? inner.method.name;
    case "several":
      return `several methods (${inner.names.join(", ")}), of which the schema allows one,`;
  }
}

function teapWords({ inner, count }: Extract<EapMethodInUse, { readonly kind: "teap" }>): string {
  if (inner.length === 0) return "TEAP, with no method inside it that can be named";
  const methods = inner.map(({ kind, name }) => CREDENTIALS[kind] ?? name);
  const more = count > 2 ? `, and ${count - 2} more that Windows does not know,` : "";
  return `${methods.join(" and then ")}${more} inside TEAP`;
}
