import { onlyWithout } from "./applicability.ts";
import { packageFamilyName } from "./scalars/packageFamilyName.ts";
import { urlList } from "./scalars/urlList.ts";
import { group, leaf, raw } from "./spec.ts";

/** A connection made by a VPN app from the Store: CSP node `PluginProfile`. */
export const pluginProfile = group(
  {
    title: "VPN app",
    does: "Hands the connection to a VPN app from the Store instead of the client built into Windows.",
    unset: "The connection uses the client built into Windows.",
    misses: "The app has to be installed first. It decides about routing and sign-in, and cannot be a device tunnel.",
    order: [145, 17],
    csp: "PluginProfile",
    applies: onlyWithout(
      "NativeProfile",
      "A profile uses either the built-in client or an app, and this one has built-in settings.",
    ),
  },
  {
    ServerUrlList: leaf(urlList, {
      title: "Servers of the app",
      does: "Lists the servers that the app connects to.",
      unset: "The app does not know where to connect, and the schema asks for a server.",
      misses: "These servers are separated by semicolons, those of the built-in client by commas.",
      order: [10, 1],
      csp: "PluginProfile/ServerUrlList",
      example: "vpn1.contoso.com;vpn2.contoso.com",
    }),
    CustomConfiguration: raw({
      title: "Configuration for the app",
      does: "Carries the XML that the app's maker defines.",
      unset: "The app starts with its own defaults.",
      misses: "Everyone who can read the profile can read this, keys and passwords included.",
      order: [20, 2],
      csp: "PluginProfile/CustomConfiguration",
      privacy: "sensitive",
      disputed:
        "The schema takes escaped text only; samples of Microsoft and of app makers hold plain elements as well.",
      example: "<configuration><singleSignOn>true</singleSignOn></configuration>",
    }),
    PluginPackageFamilyName: leaf(packageFamilyName, {
      title: "Package family name",
      does: "Says which installed app makes the connection.",
      unset: "Windows cannot tell which app is meant, and the schema asks for the name.",
      misses: "It is not the name shown in the Store: Get-AppxPackage prints it as PackageFamilyName.",
      order: [30, 3],
      csp: "PluginProfile/PluginPackageFamilyName",
      example: "Microsoft.AzureVpn_8wekyb3d8bbwe",
    }),
  },
);
