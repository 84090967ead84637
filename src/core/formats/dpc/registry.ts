/** Where DPC (ld0614, version 5) looks for its settings, below HKEY_LOCAL_MACHINE. */
import type { RegEntry } from "../regFile.ts";

/** The keys that hold DPC's settings: by policy, which goes first, and by hand; the last is PowerON's DPC before it. */
export const DPC_KEYS = {
  policy: "SOFTWARE\\Policies\\DPC\\DPCClient",
  manual: "SOFTWARE\\DPC\\DPCClient",
  before: "SOFTWARE\\Policies\\PowerONPlatforms\\AOVPNDPCClient",
} as const;

/** A tunnel of DPC: the name of its key, and of the DWORD beside it that switches it on. */
export const DPC_TUNNELS = ["UserTunnel", "UserBackupTunnel", "MachineTunnel"] as const;
/** The name of one of them. */
export type DpcTunnel = (typeof DPC_TUNNELS)[number];

/** The values of a key of a tunnel; `subkey` is "" for the tunnel's own, else such as `RouteList`. */
export interface DpcKey {
  readonly subkey: string;
  readonly entries: readonly RegEntry[];
}

/** The value that holds a whole ProfileXML, line by line; DPC then reads nothing else of the tunnel but its name. */
export const OVERRIDE_XML = "OverrideXML";
/** The value that holds the name of the connection. */
export const PROFILE_NAME = "ProfileName";

/** What stands for an empty text where an editor of policies takes none. */
export const EMPTY = "<EMPTY>";

/** DPC's key of a traffic filter by its number, from 1. */
export function filterKey(number: number): string {
  return `TrafficFilters\\TrafficFilter${number}`;
}

/** Strategies of VPNStrategy (RASENTRY.dwVpnStrategy) that a ProfileXML can say. */
export const VPN_STRATEGY = { sstpOnly: 5, ikev2Only: 7, ikev2ThenSstp: 14 } as const;

/** What ProxyValue is: the address of a script, or a server. */
export const PROXY_TYPE = { automatic: 1, manual: 2 } as const;
