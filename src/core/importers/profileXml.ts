import { at } from "../profile/at.ts";
import { mountOf } from "../profile/mount.ts";
import { read } from "../profile/read.ts";
import { parseXml } from "../xml/parse.ts";
import type { Importer } from "./importer.ts";

/** What may stand before a root. */
const BEFORE_ROOT = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)*/;
const ROOT = /^<(?:[\w.-]+:)?(?:VPNProfile|EapHostConfig|WLANProfile|LANProfile)(?=[\s/>])/i;

/** ProfileXML itself, an EAP configuration, or an 802.1X profile, in any encoding, well-formed or not. */
export const profileXml: Importer = {
  id: "profileXml",
  title: "ProfileXML",
  summary: "ProfileXML, an EAP configuration or an 802.1X profile, in any encoding, also when the XML is broken.",
  examples: [
    { title: "a profile", source: "<VPNProfile/>", finds: [{ kind: "profile", text: "<VPNProfile/>", name: null }] },
    {
      title: "a comment first, and a name inside",
      source: "<!-- mine -->\n<VPNProfile><ProfileName>Contoso</ProfileName></VPNProfile>",
      finds: [{ kind: "profile", name: "Contoso" }],
    },
    {
      title: "a document type, which the editor then refuses",
      source: '<!DOCTYPE VPNProfile [\n<!ENTITY a "b">\n]>\n<VPNProfile>&a;</VPNProfile>',
      finds: [{ kind: "profile", text: '<!DOCTYPE VPNProfile [\n<!ENTITY a "b">\n]>\n<VPNProfile>&a;</VPNProfile>' }],
    },
    { title: "broken", source: "<VPNProfile><Route></VPNProfile>", finds: [{ kind: "profile" }] },
  ],
  recognises: ({ text }) => ROOT.test(text.slice(BEFORE_ROOT.exec(text)?.[0].length ?? 0)),
  read: (source) => ({
    parts: [],
    finds: [{ kind: "profile", name: nameIn(source.text), scope: null, source, isVerbatim: true }],
    remarks: [],
  }),
};

/** Whether a text is a profile as it stands, so that there is nothing to take off. */
export function isPlainProfile(text: string): boolean {
  const start = BEFORE_ROOT.exec(text)?.[0].length ?? 0;
  return text.startsWith("<VPNProfile", start) && !text.includes("<VPNProfile", start + 1);
}

function nameIn(text: string): string | null {
  const parsed = parseXml(text);
  if (!parsed.ok || mountOf(parsed.value)?.kind !== "profile") return null;
  return read(parsed.value, at.ProfileName).value?.trim() || null;
}
