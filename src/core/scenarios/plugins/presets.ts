/** VPN apps that a profile can hand its connection to, with the names under which Windows knows their packages. */

/** One app; `familyName` is null where no source is good enough to write it for somebody else. */
export interface PluginPreset {
  readonly id: string;
  /** As its maker calls it. */
  readonly title: string;
  readonly familyName: string | null;
  /** Where the name is from, as a noun phrase; with no name, why not, as a sentence. */
  readonly source: string;
  /** Part of the package's name, for a search on a device that has the app. */
  readonly searchFor: string;
  /** What else is good to know, as a sentence. */
  readonly note?: string;
}

/** In the order in which Microsoft's pages on Always On VPN name the makers; the Azure VPN Client first. */
export const PLUGIN_PRESETS: readonly PluginPreset[] = [
  {
    id: "azure",
    title: "Azure VPN Client",
    familyName: "Microsoft.AzureVpn_8wekyb3d8bbwe",
    source: "Microsoft's pages on deploying it with Intune",
    searchFor: "AzureVpn",
  },
  {
    id: "pulse",
    title: "Pulse Secure",
    familyName: "951D7986.PulseSecureVPN_qzpvqh70t9a4p",
    source: "profiles that Intune sends for Pulse Secure",
    searchFor: "PulseSecure",
    note: "Samples of Microsoft show the older app, JuniperNetworks.JunosPulseVpn_cw5n1h2txyewy.",
  },
  {
    id: "f5",
    title: "F5 Access",
    familyName: null,
    source: "No page of Microsoft or of its maker that we know gives its name.",
    searchFor: "F5",
    note: "Find the name on a device that has the app.",
  },
  {
    id: "check-point",
    title: "Check Point Capsule VPN",
    familyName: null,
    source: "No page of Microsoft or of its maker that we know gives its name.",
    searchFor: "CheckPoint",
    note: "Find the name on a device that has the app.",
  },
  {
    id: "fortinet",
    title: "FortiClient",
    familyName: "FortinetInc.FortiClient_sq9g7krz3c65j",
    source: "published profiles and scripts of administrators",
    searchFor: "FortiClient",
  },
  {
    id: "sonicwall",
    title: "SonicWall Mobile Connect",
    familyName: "SonicWALL.MobileConnect_e5kpm93dbe93j",
    source: "a VPN profile on Microsoft's page on declared configuration",
    searchFor: "MobileConnect",
    note: "Older scripts name SonicWALL.MobileConnect_cw5n1h2txyewy.",
  },
  {
    id: "palo-alto",
    title: "GlobalProtect",
    familyName: "PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg",
    source: "published profiles and scripts of administrators",
    searchFor: "GlobalProtect",
  },
];

/** The app that a package family name means, whatever its case; null for any other. */
export function presetOf(familyName: string | undefined): PluginPreset | null {
  const wanted = familyName?.toLowerCase();
  if (wanted === undefined) return null;
  return PLUGIN_PRESETS.find((preset) => preset.familyName?.toLowerCase() === wanted) ?? null;
}

/** What prints the name on a device that has the app. */
export function findingCommand(searchFor: string): string {
  return `Get-AppxPackage *${searchFor}* | Select-Object Name, PackageFamilyName`;
}
