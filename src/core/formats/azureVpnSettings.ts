import { type Result, fail, succeed } from "../result.ts";
import { parseXml } from "../xml/parse.ts";
import { childrenOf, rootPlace } from "../xml/place.ts";
import { textsAt } from "./foreignXml.ts";

/**
 * What VpnSettings.xml of an Azure VPN client package says of a gateway; "" and empty lists for what is not there.
 * Names of elements count in any letter case, because the form is not documented.
 */
export interface AzureVpnSettings {
  readonly server: string;
  readonly vpnType: string;
  readonly routes: readonly string[];
  readonly dnsServers: readonly string[];
  /** How users sign in; which element says so is not certain. */
  readonly signIn: string;
  /** Names of elements that are not read. */
  readonly others: readonly string[];
}

const SIGN_IN = ["Auth", "AuthType", "AuthenticationMethod", "AuthenticationType"];
const KNOWN = new Set(
  ["VpnServer", "VpnType", "Routes", "CustomDnsServers", ...SIGN_IN].map((name) => name.toLowerCase()),
);

/** Reads VpnSettings.xml; refused with a sentence when it is not well-formed or names no server. */
export function parseAzureVpnSettings(text: string): Result<AzureVpnSettings, string> {
  const parsed = parseXml(text);
  if (!parsed.ok) return fail(`The XML is not well-formed. ${parsed.error.message}`);
  const document = parsed.value;
  const at = (name: string) => textsAt(document, name)[0] ?? "";
  if (at("VpnServer") === "") return fail("It names no VpnServer.");
  const names = childrenOf(document, rootPlace(document)).map(({ element }) => element.name);
  return succeed({
    server: at("VpnServer"),
    vpnType: at("VpnType"),
    routes: listed(at("Routes")),
    dnsServers: listed(at("CustomDnsServers")),
    signIn: SIGN_IN.map(at).find((word) => word !== "") ?? "",
    others: [...new Set(names.filter((name) => !KNOWN.has(name.toLowerCase())))],
  });
}

function listed(text: string): readonly string[] {
  return text.split(/[,;\s]+/).filter((item) => item !== "");
}
