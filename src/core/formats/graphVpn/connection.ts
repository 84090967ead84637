import { encodeBase64 } from "../../bytes/base64.ts";
import type { VpnProfile } from "../../profile/at.ts";
import { nativeProfile } from "../../vocabulary/native.ts";
import { pluginProfile } from "../../vocabulary/plugin.ts";
import type { Server } from "../../vocabulary/scalars/server.ts";
import { decodeBytes, encodeText, UTF_8 } from "../../xml/encoding.ts";
import { escapeText } from "../../xml/escape.ts";
import { binaryOf } from "../graphBinary.ts";
import { type JsonObject, flagAt, objectsAt, odataType, propertyOf, textAt } from "../graphObject.ts";
import { contentOfRaw } from "../rawContent.ts";
import { decodeAs, decodeEach, shown } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

type Native = NonNullable<VpnProfile["NativeProfile"]>;

/** Tunnel protocols that a policy can ask for. */
const PROTOCOLS = {
  IKEv2: "ikEv2",
  Automatic: "automatic",
  L2TP: "l2tp",
  PPTP: "pptp",
} as const satisfies Partial<Record<NonNullable<Native["NativeProtocolType"]>, string>>;

/** Apps that a policy can ask for; null where no good source gives the name of the package. */
const APPS: Readonly<Record<string, string | null>> = {
  pulseSecure: "951D7986.PulseSecureVPN_qzpvqh70t9a4p",
  f5EdgeClient: null,
  dellSonicWallMobileConnect: "SonicWALL.MobileConnect_e5kpm93dbe93j",
  checkPointCapsuleVpn: null,
  citrix: null,
  paloAltoGlobalProtect: "PaloAltoNetworks.GlobalProtect_rn9aeerfb38dg",
  ciscoAnyConnect: null,
};

/** What connects, and to where. Without `connectionType`, the policy cannot say what the profile asks for. */
export const connection: Section = {
  properties: ["connectionType", "servers", "customXml", "enableSplitTunneling"],
  toGraph: (profile) => (profile.PluginProfile === undefined ? nativeToGraph(profile) : pluginToGraph(profile)),
  fromGraph(policy, report) {
    const type = textAt(policy, "connectionType") ?? "";
    const isApp = Object.keys(APPS).some((app) => isSame(app, type));
    return isApp ? pluginFromGraph(policy, type, report) : nativeFromGraph(policy, type, report);
  },
};

function nativeToGraph({ NativeProfile: native = {} }: VpnProfile): JsonObject {
  return defined({
    connectionType: native.NativeProtocolType && wordOf(PROTOCOLS, native.NativeProtocolType),
    servers: native.Servers?.map(({ address, friendlyName }, index) => serverToGraph(address, friendlyName, index)),
    enableSplitTunneling: native.RoutingPolicyType && native.RoutingPolicyType === "SplitTunnel",
  });
}

function pluginToGraph({ PluginProfile: plugin = {} }: VpnProfile): JsonObject {
  const { PluginPackageFamilyName: name, ServerUrlList, CustomConfiguration } = plugin;
  const xml = CustomConfiguration === undefined ? "" : contentOfRaw(CustomConfiguration).trim();
  return defined({
    connectionType: Object.keys(APPS).find((app) => name !== undefined && isSame(APPS[app] ?? "", name)),
    servers: ServerUrlList?.map((address, index) => serverToGraph(address, undefined, index)),
    customXml: xml === "" ? undefined : encodeBase64(encodeText(xml, UTF_8).bytes),
  });
}

function serverToGraph(address: string, description: string | undefined, index: number): JsonObject {
  return {
    "@odata.type": odataType("vpnServer"),
    ...defined({ description }),
    address,
    isDefaultServer: index === 0,
  };
}

function nativeFromGraph(policy: JsonObject, type: string, report: Report): VpnProfile {
  const protocol = Object.entries(PROTOCOLS).find(([, word]) => isSame(word, type))?.[0];
  if (protocol === undefined && type !== "") report("connectionType", `ProfileXML has no word for ${shown(type)}.`);
  if ((propertyOf(policy, "customXml") ?? "") !== "")
    report("customXml", "Only apps have settings of their own in ProfileXML.");
  const split = flagAt(policy, "enableSplitTunneling");
  const native = defined({
    Servers: serversOf(policy, report),
    RoutingPolicyType: split === null ? undefined : split ? ("SplitTunnel" as const) : ("ForceTunnel" as const),
    NativeProtocolType: decodeAs(nativeProfile.children.NativeProtocolType, protocol, "connectionType", report),
  });
  return Object.keys(native).length === 0 ? {} : { NativeProfile: native };
}

/** The default server first, as Windows tries them in order. */
function serversOf(policy: JsonObject, report: Report): readonly Server[] | undefined {
  const servers = defaultFirst(policy).flatMap(([server, index]) => {
    const address = textAt(server, "address")?.trim() ?? "";
    const friendly = textAt(server, "description")?.trim();
    const where = `servers[${index}]`;
    const isName = friendly !== undefined && friendly !== "" && !/[;,]/.test(friendly);
    if (friendly !== undefined && !isName) report(where, `Its name, ${shown(friendly)}, holds a comma or a semicolon.`);
    const text = isName ? `${address};${friendly}` : address;
    return decodeEach(nativeProfile.children.Servers, [text], where, report) ?? [];
  });
  return servers.length === 0 ? undefined : servers;
}

function defaultFirst(policy: JsonObject): readonly (readonly [JsonObject, number])[] {
  const rank = ([server]: readonly [JsonObject, number]) => (flagAt(server, "isDefaultServer") === true ? 0 : 1);
  return objectsAt(policy, "servers").toSorted((one, other) => rank(one) - rank(other));
}

function pluginFromGraph(policy: JsonObject, type: string, report: Report): VpnProfile {
  const name = Object.entries(APPS).find(([app]) => isSame(app, type))?.[1] ?? null;
  if (name === null)
    report(
      "connectionType",
      `The package family name of ${shown(type)} is not known here; a device with the app has it.`,
    );
  if (flagAt(policy, "enableSplitTunneling") !== null)
    report("enableSplitTunneling", "ProfileXML leaves the routing of an app's connection to the app.");
  const addresses = defaultFirst(policy).map(([server]) => textAt(server, "address"));
  const { ServerUrlList, PluginPackageFamilyName } = pluginProfile.children;
  return {
    PluginProfile: defined({
      ServerUrlList: decodeEach(ServerUrlList, addresses, "servers", report),
      PluginPackageFamilyName: decodeAs(PluginPackageFamilyName, name, "connectionType", report),
      CustomConfiguration: customConfigurationOf(policy, report),
    }),
  };
}

function customConfigurationOf(policy: JsonObject, report: Report): string | undefined {
  const written = propertyOf(policy, "customXml") ?? "";
  if (written === "") return undefined;
  const bytes = binaryOf(written);
  if (bytes === null) report("customXml", "It is not Base64.");
  return bytes === null ? undefined : escapeText(decodeBytes(bytes).text);
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return words[name];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
