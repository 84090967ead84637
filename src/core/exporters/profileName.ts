import type { Problem } from "../profile/problems.ts";
import { blocker } from "./blocker.ts";

const MAX_LENGTH = 100;
const FORBIDDEN = /[/\\:*?<>|\p{Cc}]/gu;
const RESERVED_BY_DOS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Why Windows takes no profile of this name: rules of the VPNv2 CSP (no slash) and of the phone book (no empty name,
 * no leading dot, none of \ : * ? < > |), and of this product (no control characters, at most 100 characters).
 */
export function nameBlockers(name: string): readonly Problem[] {
  if (name.trim() === "") return [blocker("name-empty", "The profile has no name. Windows installs it under a name.")];
  const forbidden = [...new Set(name.match(FORBIDDEN) ?? [])].map(describe);
  return [
    ...(forbidden.length > 0 ? [blocker("name-characters", `The name holds ${forbidden.join(" ")}.`)] : []),
    ...(name.startsWith(".") ? [blocker("name-dot", "The name starts with a dot.")] : []),
    ...(name !== name.trim() ? [blocker("name-blanks", "The name starts or ends with a blank.")] : []),
    ...(name.length > MAX_LENGTH ? [blocker("name-length", `The name is longer than ${MAX_LENGTH} characters.`)] : []),
    ...(/\p{Surrogate}/u.test(name) ? [blocker("name-surrogate", "The name holds half a character.")] : []),
  ];
}

/** What to look at in a name that Windows may well take. */
export function nameNotes(name: string): readonly string[] {
  if (/^[A-Za-z0-9 _.-]*$/.test(name)) return [];
  return [
    "The name has characters other than letters from A to Z, digits, blanks, dots, hyphens and underscores. " +
      "Tools encode them differently: try it on one device first.",
  ];
}

/** A name for files, in ASCII and fit for every file system: "Zürich VPN" gives "Zurich-VPN". */
export function fileStem(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-");
  const stem = ascii.slice(0, MAX_LENGTH).replace(/^[-.]+|[-.]+$/g, "");
  if (stem === "") return "profile";
  return RESERVED_BY_DOS.test(stem.replace(/\..*/, "")) ? `profile-${stem}` : stem;
}

function describe(character: string): string {
  if (!/\p{Cc}/u.test(character)) return character;
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
