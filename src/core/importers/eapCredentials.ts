import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { rootName } from "./rootName.ts";

/**
 * User names and passwords that Windows takes beside an EAP configuration, in clear text: refused, whatever stands in
 * them.
 */
export const eapCredentials: Importer = {
  id: "eapCredentials",
  title: "EAP credentials",
  summary: "User names and passwords for EAP, which are refused.",
  examples: [
    {
      title: "a password",
      source: "<EapHostUserCredentials><Password>x</Password></EapHostUserCredentials>",
      finds: [],
      remarks: [/passwords for EAP in clear text/],
    },
  ],
  recognises: ({ text }) => rootName(text) === "EapHostUserCredentials",
  read: () =>
    refused(
      "It holds user names and passwords for EAP in clear text, and no configuration. Nothing of it was opened or kept.",
    ),
};
