import { printElement } from "../../profile/print.ts";
import { eapHostConfig } from "../../vocabulary/eap/hostConfig.ts";
import type { Value } from "../../vocabulary/spec.ts";

/** How users sign in to an Azure gateway with the client built into Windows. */
export type AzureSignIn = "certificate" | "password";

const LAYOUT = { indent: "", unit: "  ", lineEnd: "\r\n" } as const;

/**
 * The EAP configuration for a gateway: EAP-TLS with a certificate from the store, which verifies the gateway by its
 * name and by the SHA-1 thumbprints of its roots; or EAP-MSCHAP v2, which verifies nothing by itself.
 */
export function azureEap(signIn: AzureSignIn, server: string, roots: readonly string[]): string {
  const value = signIn === "password" ? PASSWORD : certificate(server, roots);
  return printElement("EapHostConfig", eapHostConfig, value, LAYOUT, new Map([["", ""]]));
}

const PASSWORD: Value<typeof eapHostConfig> = {
  EapMethod: { Type: 26, VendorId: 0, VendorType: 0, AuthorId: 0 },
  Config: { Eap: { Type: "26", EapType: { UseWinLogonCredentials: false } } },
};

function certificate(server: string, roots: readonly string[]): Value<typeof eapHostConfig> {
  return {
    EapMethod: { Type: 13, VendorId: 0, VendorType: 0, AuthorId: 0 },
    Config: {
      Eap: {
        Type: "13",
        EapType: {
          CredentialsSource: { CertificateStore: { SimpleCertSelection: true } },
          ServerValidation: {
            // Without a root, Windows 11 fails unless it may ask.
            DisableUserPromptForServerValidation: roots.length > 0,
            ServerNames: [server],
            ...(roots.length > 0 && { TrustedRootCA: roots }),
          },
          DifferentUsername: false,
          PerformServerValidation: true,
          AcceptServerName: true,
        },
      },
    },
  };
}
