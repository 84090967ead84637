import { at } from "../../profile/at.ts";
import { type Change, set } from "../../profile/changes.ts";
import type { WindowsRelease } from "../../vocabulary/spec.ts";
import { isOlder } from "../concerns.ts";
import { type Fix, fix } from "../finding.ts";
import { onlyIkev2 } from "./onlyIkev2.ts";

const { NativeProtocolType, ProtocolList } = at.NativeProfile;

/** Tries IKEv2 and falls back to SSTP, as Windows 11 can. */
export const chooseIkev2ThenSstp: Change = {
  kind: "several",
  changes: [
    set(NativeProtocolType, "ProtocolList"),
    set(ProtocolList.NativeProtocol, [{ Type: "Ikev2" }, { Type: "Sstp" }]),
  ],
};

/** Current protocols instead of what stands there; the list only where no older Windows is known to take part. */
export function currentProtocols(oldest: WindowsRelease | undefined): readonly Fix[] {
  return [fix("Use IKEv2", onlyIkev2()), ...fallbackToSstp(oldest)];
}

/** IKEv2 with SSTP behind it, unless a Windows is known to take part that has no list of protocols. */
export function fallbackToSstp(oldest: WindowsRelease | undefined): readonly Fix[] {
  return isOlder(oldest, "11 21H2") ? [] : [fix("Try IKEv2, then SSTP (Windows 11)", chooseIkev2ThenSstp)];
}
