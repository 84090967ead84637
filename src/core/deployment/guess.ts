import { at } from "../profile/at.ts";
import { read } from "../profile/read.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";

/** The name a profile most likely has in Windows: its ProfileName, else its file's name without ending, else "VPN". */
export function guessName(document: XmlDocument | null, fileName: string | null): string {
  const inside = document === null ? undefined : read(document, at.ProfileName).value;
  return inside?.trim() || fileName?.replace(/\.[^.]*$/, "").trim() || "VPN";
}

/** The device when the profile says it is a device tunnel or a lockdown profile; else one user. */
export function guessScope(document: XmlDocument | null): Scope {
  if (document === null) return "user";
  const machine = read(document, at.DeviceTunnel).value === true || read(document, at.LockDown).value === true;
  return machine ? "device" : "user";
}
