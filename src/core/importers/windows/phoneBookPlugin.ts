import type { CspNode } from "../../formats/cspNodes.ts";
import { parseHex } from "../../formats/hexBytes.ts";
import { type PhoneBookEntry, valuesOf } from "../../formats/phoneBook.ts";

/** Four bytes of length stand before the name of the package. */
const HEAD = 4;

/**
 * The nodes of a VPN app: ThirdPartyProfileInfo holds, in UTF-16, the family name of its package, and its configuration
 * behind some bytes that are not understood. Null when the connection is none of an app.
 */
export function phoneBookPlugin(entry: PhoneBookEntry): readonly CspNode[] | null {
  const bytes = parseHex(valuesOf(entry, "ThirdPartyProfileInfo").join(""));
  if (bytes === null || bytes.length <= HEAD) return null;
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(HEAD, bytes.length - (bytes.length % 2)));
  const end = text.indexOf("\0");
  const names = valuesOf(entry, "ServerListServerName").filter((name) => name !== "");
  const servers = names.length > 0 ? names : valuesOf(entry, "PhoneNumber");
  return [
    { path: "PluginProfile/ServerUrlList", value: servers.join(";") },
    { path: "PluginProfile/CustomConfiguration", value: markupIn(text) },
    { path: "PluginProfile/PluginPackageFamilyName", value: end < 0 ? text : text.slice(0, end) },
  ];
}

function markupIn(text: string): string {
  const [start, end] = [text.indexOf("<"), text.lastIndexOf(">")];
  return start < 0 ? "" : text.slice(start, end + 1);
}
