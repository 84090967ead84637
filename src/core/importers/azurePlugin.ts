import { elementsNamed, textsAt } from "../formats/foreignXml.ts";
import { parseXml } from "../xml/parse.ts";
import type { XmlDocument } from "../xml/document.ts";
import type { Importer, Remark, Unwrapped } from "./importer.ts";
import { note, refused } from "./remarks.ts";
import { rootName } from "./rootName.ts";
import { foundProfile } from "./windows/foundProfile.ts";

const PACKAGE = "Microsoft.AzureVpn_8wekyb3d8bbwe";

const CONFIGURATION = `<AzVpnProfile xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/">
  <clientauth><type>aad</type><cert i:nil="true" /></clientauth>
  <name>hub-vnet</name>
  <serverlist><ServerEntry><displayname i:nil="true" /><fqdn>azuregateway-contoso.vpn.azure.com</fqdn></ServerEntry></serverlist>
  <servervalidation><serversecret>not-a-secret</serversecret></servervalidation>
</AzVpnProfile>`;

/** azurevpnconfig.xml, the configuration of the Azure VPN Client from the Store. */
export const azurePlugin: Importer = {
  id: "azurePlugin",
  title: "azurevpnconfig.xml of the Azure VPN Client",
  summary: "azurevpnconfig.xml: a profile that hands it to the Azure VPN Client from the Store.",
  examples: [
    {
      title: "Entra sign-in",
      name: "azurevpnconfig.xml",
      source: CONFIGURATION,
      finds: [{ kind: "profile", name: "hub-vnet" }],
      remarks: [/stands escaped/, /serversecret/],
    },
    { title: "broken", source: "<AzVpnProfile><name></AzVpnProfile>", finds: [], remarks: [/not well-formed/] },
  ],
  recognises: ({ text }) => rootName(text)?.toLowerCase() === "azvpnprofile",
  read({ text }) {
    const parsed = parseXml(text);
    if (parsed.ok) return pluginProfile(parsed.value);
    const reason = `The XML is not well-formed. ${parsed.error.message}`;
    return refused(reason);
  },
};

function pluginProfile(document: XmlDocument): Unwrapped {
  const servers = textsAt(document, "serverlist", "ServerEntry", "fqdn");
  return foundProfile({
    name: textsAt(document, "name")[0] ?? "",
    scope: null,
    nodes: [
      { path: "PluginProfile/ServerUrlList", value: servers.join(";") },
      { path: "PluginProfile/CustomConfiguration", value: rootText(document) },
      { path: "PluginProfile/PluginPackageFamilyName", value: PACKAGE },
    ],
    remarks: remarksOn(document, servers),
  });
}

/** The configuration without what stands before and after its root. */
function rootText({ text, root }: XmlDocument): string {
  return text.slice(root.range.start, root.range.end);
}

function remarksOn(document: XmlDocument, servers: readonly string[]): readonly Remark[] {
  const holdsSecret = elementsNamed(document, "servervalidation", "serversecret").length > 0;
  return [
    note(ESCAPED),
    ...(holdsSecret ? [note(SECRET)] : []),
    ...(servers.length === 0 ? [note("The configuration names no server (serverlist/ServerEntry/fqdn).")] : []),
  ];
}

const ESCAPED =
  "The whole configuration stands escaped in CustomConfiguration. Microsoft's page pastes what is inside AzVpnProfile as " +
  "plain elements, which breaks the XML at i:nil. Which of the forms the app takes is not documented: try it on one device.";
const SECRET = "CustomConfiguration holds the serversecret of the gateway, readable for everyone who has the profile.";
