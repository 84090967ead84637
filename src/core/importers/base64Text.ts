import { encodeBase64 } from "../bytes/base64.ts";
import { encodeText } from "../xml/encoding.ts";
import { type Importer, NOTHING } from "./importer.ts";
import { decodeProfile } from "./text/decodeProfile.ts";
import { unwrapWhole } from "./text/unwrapWhole.ts";

const UTF_16 = { name: "utf-16le", bom: false } as const;

/** A text that is Base64 and nothing else. */
export const base64Text: Importer = {
  id: "base64Text",
  title: "Base64",
  summary: "ProfileXML as Base64 of UTF-8 or UTF-16, also broken into lines.",
  examples: [
    {
      title: "UTF-8, in lines and quotes",
      source: '"PFZQTlByb2Zp\r\nbGUvPg=="\r\n',
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
    },
    {
      title: "UTF-16",
      source: encodeBase64(encodeText("<VPNProfile/>", UTF_16).bytes),
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
    },
  ],
  recognises: ({ text }) => decodeProfile(withoutQuotes(text)) !== null,
  read: ({ name, text }) => {
    const decoded = decodeProfile(withoutQuotes(text));
    return decoded === null ? NOTHING : unwrapWhole(text, { ...decoded, name }, "Base64");
  },
};

function withoutQuotes(text: string): string {
  return text.trim().replace(/^["']|["'][,;]?$/g, "");
}
