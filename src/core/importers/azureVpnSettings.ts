import { parseAzureVpnSettings } from "../formats/azureVpnSettings.ts";
import { gatewayProfile } from "./azure/gatewayProfile.ts";
import type { Importer } from "./importer.ts";
import { refused } from "./remarks.ts";
import { rootName } from "./rootName.ts";

const SETTINGS = `<?xml version="1.0"?>
<VpnProfile xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <VpnServer>azuregateway-contoso.vpn.azure.com</VpnServer>
  <VpnType>IkeV2</VpnType>
  <Routes>10.1.0.0/16,10.2.0.0/16</Routes>
  <CustomDnsServers>10.1.0.4</CustomDnsServers>
</VpnProfile>`;

/** VpnSettings.xml of an Azure VPN client package, by itself. */
export const azureVpnSettings: Importer = {
  id: "azureVpnSettings",
  title: "VpnSettings.xml of an Azure VPN gateway",
  summary: "VpnSettings.xml of an Azure VPN client package; the whole package also brings the root certificate.",
  examples: [
    {
      title: "a gateway with routes",
      name: "VpnSettings.xml",
      source: SETTINGS,
      finds: [{ kind: "profile", name: null }],
      remarks: [/without VpnServerRoot/, /DNS servers 10\.1\.0\.4/, /does not say how users sign in/],
    },
    { title: "no server", source: "<VpnProfile><VpnServer/></VpnProfile>", finds: [], remarks: [/names no VpnServer/] },
  ],
  recognises: ({ text }) => rootName(text) === "VpnProfile" && text.includes("<VpnServer"),
  read({ text }) {
    const settings = parseAzureVpnSettings(text);
    if (settings.ok) return gatewayProfile(settings.value, []);
    return refused(settings.error);
  },
};
