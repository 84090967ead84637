import { isZip, readZip, writeZip } from "../bytes/zip.ts";
import { encodeText, UTF_8 } from "../xml/encoding.ts";
import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { sourceOfBytes } from "./source.ts";

const PROFILE = encodeText("<VPNProfile/>", UTF_8).bytes;

/** A zip archive: every file in it is opened in its turn. */
export const zip: Importer = {
  id: "zip",
  title: "a zip archive",
  summary: "A zip archive with any of the other forms in it, up to 500 files and 50 MB unfolded.",
  examples: [
    {
      title: "a profile in a folder",
      source: writeZip([{ path: "aovpn/user.xml", bytes: PROFILE }]),
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
    },
  ],
  recognises: ({ bytes }) => isZip(bytes),
  read({ bytes }) {
    const entries = readZip(bytes);
    if (!entries.ok) return refused(entries.error);
    const parts = entries.value.map((entry) => ({
      source: sourceOfBytes(entry.path.split("/").at(-1) ?? entry.path, entry.bytes),
      where: entry.path,
      how: "a file",
    }));
    return { parts, finds: [], remarks: [] };
  },
};
