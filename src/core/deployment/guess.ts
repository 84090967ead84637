import { at } from "../profile/at.ts";
import { mountOf } from "../profile/mount.ts";
import { read } from "../profile/read.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";

/**
 * The name a profile most likely has in Windows: its ProfileName, else its file's name without ending, else "VPN". What
 * holds only an EAP configuration has no name of its own, and without a file is called what it is.
 */
export function guessName(document: XmlDocument | null, fileName: string | null): string {
  const inside = document === null ? undefined : read(document, at.ProfileName).value;
  return inside?.trim() || fileName?.replace(/\.[^.]*$/, "").trim() || nameByKind(document);
}

function nameByKind(document: XmlDocument | null): string {
  switch (document === null ? null : mountOf(document)?.kind) {
    case "eap":
      return "EAP configuration";
    case "8021x":
      return "802.1X profile";
    default:
      return "VPN";
  }
}

/**
 * The device when the profile says, in whatever letter case, that it is a device tunnel; all users of the device when it
 * says that it is a lockdown profile, which Windows takes only from SYSTEM; else one user.
 */
export function guessScope(document: XmlDocument | null): Scope {
  if (document === null) return "user";
  if (isMeant(document, at.DeviceTunnel)) return "device";
  return isMeant(document, at.LockDown) ? "allUsers" : "user";
}

/** Scripts have been seen to write "True". That this is wrong is for the rules to say; what is meant is clear. */
function isMeant(document: XmlDocument, ref: typeof at.DeviceTunnel): boolean {
  return ["true", "1"].includes(read(document, ref).text?.trim().toLowerCase() ?? "");
}
