import { percentEncode } from "../bytes/percentEncode.ts";
import type { Scope } from "../vocabulary/spec.ts";

/** The address of a profile's ProfileXML node for mobile device management: VPNv2 CSP, `{ProfileName}/ProfileXML`. */
export function omaUri(scope: Scope, name: string): string {
  const root = scope === "user" ? "./User" : "./Device";
  return `${root}/Vendor/MSFT/VPNv2/${percentEncode(name)}/ProfileXML`;
}
