import type { EapMethodInUse } from "../../core/profile/eapMethod.ts";

/** What people call the methods that can be set up here. */
export const METHOD_TITLES = {
  none: "Not configured",
  tls: "EAP-TLS",
  "peap-tls": "PEAP with EAP-TLS inside",
} as const;

/** One sentence on what a method does. */
export function methodSentence(method: EapMethodInUse): string {
  switch (method.kind) {
    case "none":
      return "There are no EAP settings. A profile that names EAP as the user’s method needs them.";
    case "tls":
      return "The user signs in with a certificate, from a smart card, Windows Hello or the certificate store.";
    case "peap-tls":
      return "An encrypted tunnel to the authentication server, and the user’s certificate inside it.";
    case "other":
      return `${method.name}. ${method.reason}`;
  }
}
