import { percentDecode, percentEncode } from "../bytes/percentEncode.ts";

/** A node of the VPNv2 CSP: whose tree it is in, the profile it belongs to, and where below the profile it stands. */
export interface VpnNode {
  /** "user" for ./User, "device" for ./Device; null for the short ./Vendor, whose scope the sender's context decides. */
  readonly root: "user" | "device" | null;
  /** The profile's name, decoded. */
  readonly name: string;
  /** "ProfileXML", "NativeProfile/Servers"; "" for the profile itself. Names of rows are decoded. */
  readonly path: string;
}

const ADDRESS = /^(?:\.\/(?:(user|device)\/)?)?vendor\/msft\/vpnv2\/([^/]+)(?:\/(.*))?$/is;
const LAST_SLASH = /\/$/;

/** The node that an OMA-DM address names, in whatever letter case; null for addresses of other things. */
export function parseVpnNode(address: string): VpnNode | null {
  const [matched, root, name = "", path = ""] = ADDRESS.exec(address.trim().replace(LAST_SLASH, "")) ?? [];
  if (matched === undefined) return null;
  return {
    root: root === undefined ? null : root.toLowerCase() === "user" ? "user" : "device",
    name: percentDecode(name),
    path: path.split("/").map(percentDecode).join("/"),
  };
}

/** The address of a node; `parseVpnNode(printVpnNode(node))` is `node` for names and paths without empty steps. */
export function printVpnNode({ root, name, path }: VpnNode): string {
  const start = root === null ? "." : root === "user" ? "./User" : "./Device";
  const steps = path === "" ? [] : path.split("/");
  return [start, "Vendor", "MSFT", "VPNv2", ...[name, ...steps].map(percentEncode)].join("/");
}
