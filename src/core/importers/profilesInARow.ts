import type { Importer, Part } from "./importer.ts";
import { sourceOfText } from "./source.ts";
import { type Cut, cutProfiles } from "./text/cutProfiles.ts";
import { linePlaces } from "./text/linePlaces.ts";

/** Profiles one after another, as a pipeline puts them on the clipboard: each is well-formed, all of them are not. */
export const profilesInARow: Importer = {
  id: "profilesInARow",
  title: "several profiles",
  summary: "Several profiles one after another, as Windows returns them when each has a line.",
  examples: [
    {
      title: "two lines",
      source: "<VPNProfile><A/></VPNProfile>\r\n<VPNProfile><B/></VPNProfile>\r\n",
      finds: [
        { kind: "profile", text: "<VPNProfile><A/></VPNProfile>" },
        { kind: "profile", text: "<VPNProfile><B/></VPNProfile>" },
      ],
    },
    {
      title: "a comment above each",
      source: "<!-- one -->\n<VPNProfile/>\n<!-- two -->\n<VPNProfile/>",
      finds: [
        { kind: "profile", text: "<!-- one -->\n<VPNProfile/>" },
        { kind: "profile", text: "<!-- two -->\n<VPNProfile/>" },
      ],
    },
  ],
  recognises: ({ text }) => /^\s*</.test(text) && isRow(text, cutProfiles(text)),
  read: ({ text }) => {
    const placeOf = linePlaces(text);
    const parts = cutProfiles(text).map((cut): Part => ({
      source: sourceOfText(null, cut.text),
      where: placeOf(cut),
      how: "ProfileXML",
    }));
    return { parts, finds: [], remarks: [] };
  },
};

/** Whether nothing but blanks stands before, between and behind several profiles. */
function isRow(text: string, cuts: readonly Cut[]): boolean {
  const ends = [0, ...cuts.map(({ end }) => end)];
  const starts = [...cuts.map(({ start }) => start), text.length];
  const isWhole = cuts.length > 1 && cuts.every(({ isClosed, root }) => isClosed && root === "VPNProfile");
  return isWhole && starts.every((start, index) => text.slice(ends[index], start).trim() === "");
}
