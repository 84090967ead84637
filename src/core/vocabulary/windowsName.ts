import type { WindowsRelease } from "./spec.ts";

/** A release as people say it: "Windows 10 1607", "Windows 11 22H2". */
export function windowsName(release: WindowsRelease): string {
  return release.startsWith("11 ") ? `Windows ${release}` : `Windows 10 ${release}`;
}
