import type { Importer } from "./importer.ts";

const BEFORE_ROOT = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/;
const ROOT = /^<(?:[\w.-]+:)?EapHostUserCredentials[\s/>]/;

/** User names and passwords that Windows takes beside an EAP configuration: refused, whatever stands in them. */
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
  recognises: ({ text }) => isEapCredentials(text),
  read: () => ({
    parts: [],
    finds: [],
    remarks: [
      {
        kind: "refused",
        where: "",
        text: "It holds user names and passwords for EAP in clear text, and no configuration. Nothing of it was opened or kept.",
      },
    ],
  }),
};

/**
 * True for a text that holds the user names and passwords that Windows takes beside an EAP configuration
 * (EapHostUserCredentials). It is no configuration, and its passwords stand in clear text.
 */
export function isEapCredentials(text: string): boolean {
  return ROOT.test(text.slice(BEFORE_ROOT.exec(text)?.[0].length ?? 0));
}
