import { at } from "../profile/at.ts";
import { read } from "../profile/read.ts";
import type { Problem } from "../profile/problems.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import { blocker } from "./blocker.ts";
import { profileBlockers } from "./blockers.ts";
import { documentOf } from "./documentOf.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { eapTextOf, needsKey } from "./lab/labConnection.ts";
import { labLosses } from "./lab/labLosses.ts";
import { isPlugin, pluginXmlOf } from "./lab/labPlugin.ts";
import { labScript, labScriptName } from "./lab/labScript.ts";
import { fitsHereString } from "./powershell/embedText.ts";
import { quote } from "./powershell/quote.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { nameBlockers, nameNotes } from "./profileName.ts";
import { type NoOptions, WITHOUT_OPTIONS } from "./withoutOptions.ts";

/** A script of Add-VpnConnection and its relatives: an ordinary connection to try the server side with. */
export const vpnClientCmdlets: Exporter<NoOptions> = {
  id: "vpn-client-cmdlets",
  group: "lab",
  title: "VPN cmdlets",
  summary: "A script that makes an ordinary connection to try servers, sign-in, routes and cryptography.",
  comesBack: { as: "nothing", because: "The connection says less than the profile, and says it in commands." },
  ...WITHOUT_OPTIONS,
  blockers: (job) => [...profileBlockers(job), ...nameBlockers(job.name), ...connectionBlockers(job.document)],
  export: exportScript,
};

function exportScript(job: ExportJob): Export {
  const { name } = job;
  const document = documentOf(job);
  // The cmdlet makes connections of apps for one user only.
  const scope = isPlugin(document) ? "user" : job.scope;
  return {
    files: [scriptFile(labScriptName(name), labScript({ ...job, scope }, document))],
    profileXml: null,
    changes: [`The connection is called "${name} lab", so that an installed profile stays as it is.`],
    losses: [...(scope === job.scope ? [] : [FOR_ONE_USER]), ...labLosses(document, scope)],
    notes: notes(document, name, scope),
    card: [],
    steps: [
      scope === "user" ? "Run it as the user who tries the connection." : "Run it elevated.",
      "Connect in the network settings, or with rasdial.",
      `When you are done, remove it: Remove-VpnConnection -Name ${quote(`${name} lab`)}${scope === "user" ? "" : " -AllUserConnection"}`,
    ],
  };
}

function connectionBlockers(document: XmlDocument | null): readonly Problem[] {
  if (document === null) return [];
  const ofApp = read(document, at.PluginProfile.ServerUrlList).value ?? [];
  const ofWindows = read(document, at.NativeProfile.Servers).value ?? [];
  const count = isPlugin(document) ? ofApp.length : ofWindows.length;
  return [
    ...(count === 0 ? [blocker("server", "The profile names no server, and the cmdlet needs one.")] : []),
    ...(isPlugin(document) && !read(document, at.PluginProfile.PluginPackageFamilyName).present
      ? [blocker("app", "The profile does not name the app, and the cmdlet needs its package family name.")]
      : []),
    ...(isPlugin(document) && pluginXmlOf(document) === null ? [blocker("plugin", NO_DOCUMENT)] : []),
  ];
}

const FOR_ONE_USER =
  "The connection is for the user who runs the script: the cmdlet makes those of apps for one user only.";
const NO_EAP = "The profile has no EAP configuration: Windows gives the connection a default of its own.";
const NO_DOCUMENT = "The cmdlet needs a CustomConfiguration that is one XML document, and this one is none.";

function notes(document: XmlDocument, name: string, scope: Scope): readonly string[] {
  const eap = isPlugin(document) ? null : eapTextOf(document);
  const protocol = read(document, at.NativeProfile.NativeProtocolType).value;
  const routing = read(document, at.NativeProfile.RoutingPolicyType);
  const user = read(document, at.NativeProfile.Authentication.UserMethod).value;
  return [
    ...nameNotes(name),
    ...(eap !== null && !fitsHereString(eap) ? ["The EAP configuration stands in the script as Base64."] : []),
    ...(eap === null && user === "Eap" ? [NO_EAP] : []),
    ...(needsKey(document) ? ["The pre-shared key is asked for when the script runs; it is not in the script."] : []),
    ...(hasIdleProxy(document, scope) ? ["The proxy is set, but Windows uses it in a force tunnel only."] : []),
    ...(routing.present || isPlugin(document)
      ? []
      : ["RoutingPolicyType is not set: the connection is a force tunnel."]),
    ...(protocol === undefined && !isPlugin(document)
      ? ["NativeProtocolType is not set: the connection uses Automatic."]
      : []),
  ];
}

/** Set-VpnConnectionProxy: a split tunnel goes by the general settings of Windows. */
function hasIdleProxy(document: XmlDocument, scope: Scope): boolean {
  if (scope !== "user" || isPlugin(document)) return false;
  return read(document, at.Proxy).present && read(document, at.NativeProfile.RoutingPolicyType).value === "SplitTunnel";
}
