import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type AppConfiguration, appConfigurationOf } from "../../facts/appConfiguration.ts";
import { type Report, defineRule } from "../../rule.ts";
import { page, thread } from "../../sources.ts";

const azure = (...settings: readonly string[]) => inProfile`
  <PluginProfile>
    <ServerUrlList>azuregateway-1.vpn.azure.com</ServerUrlList>
    ${[...settings, "<PluginPackageFamilyName>Microsoft.AzureVpn_8wekyb3d8bbwe</PluginPackageFamilyName>"].join("\n")}
  </PluginProfile>`;

const WHOLE = azure(`<CustomConfiguration>
  <AzVpnProfile>
    <clientauth />
    <serverlist />
  </AzVpnProfile>
</CustomConfiguration>`);

export const deployAzurevpnCustomconfig = defineRule({
  id: "deploy-azurevpn-customconfig",
  severity: "error",
  title: "A profile for the Azure VPN Client carries the client's own configuration",
  why:
    "The client takes gateway, sign-in and certificates from CustomConfiguration and skips a profile in which it does not " +
    "find them (“Profile file is not for Azure VPN”). They are in the azurevpnconfig.xml of the gateway; Microsoft's page " +
    "pastes what stands inside AzVpnProfile, and users reported that they needed the AzVpnProfile element too.",
  source: [
    page(
      "Create an Intune profile for Azure VPN clients (Microsoft)",
      "https://learn.microsoft.com/azure/vpn-gateway/vpn-profile-intune",
    ),
    thread("MicrosoftDocs/azure-docs", 70350),
  ],
  good: [
    WHOLE,
    azure(`<CustomConfiguration>&lt;AzVpnProfile&gt;&lt;clientauth /&gt;&lt;/AzVpnProfile&gt;</CustomConfiguration>`),
    azure(`<CustomConfiguration>
  <clientauth />
  <serverlist />
</CustomConfiguration>`),
    inProfile`
    <PluginProfile>
      <ServerUrlList>vpn.contoso.com</ServerUrlList>
      <PluginPackageFamilyName>PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg</PluginPackageFamilyName>
    </PluginProfile>`,
  ],
  bad: [
    azure(`<CustomConfiguration>
</CustomConfiguration>`),
    azure(),
    azure(`<CustomConfiguration>
  <server>vpn.contoso.com</server>
</CustomConfiguration>`),
  ],

  check({ profile, read, report }) {
    const { PluginPackageFamilyName } = profile.PluginProfile ?? {};
    if (PluginPackageFamilyName?.toLowerCase().startsWith("microsoft.azurevpn_") !== true) return;
    const { CustomConfiguration } = at.PluginProfile;
    const { value = "", placeholder } = read(CustomConfiguration);
    const lack = placeholder === null ? lackOf(appConfigurationOf(value)) : null;
    if (lack !== null) report(CustomConfiguration, lack);
  },
});

/** Elements that the gateway's file holds. */
const OF_AZURE = /<(?:[\w.-]+:)?(?:AzVpnProfile|clientauth|serverlist)\b/i;

function lackOf(configuration: AppConfiguration): Report | null {
  if (configuration.kind === "empty")
    return {
      message:
        "There is no configuration for the Azure VPN Client. Put in what the gateway's azurevpnconfig.xml holds.",
    };
  if (OF_AZURE.test(textOf(configuration))) return null;
  return {
    severity: "warning",
    message:
      "This does not look like the content of an azurevpnconfig.xml: no AzVpnProfile, clientauth or serverlist in it.",
  };
}

function textOf(configuration: Exclude<AppConfiguration, { readonly kind: "empty" }>): string {
  switch (configuration.kind) {
    case "xml":
      return configuration.xml;
    case "escapedTwice":
      return configuration.once;
    case "text":
      return configuration.text;
  }
}
