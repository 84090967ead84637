import { at } from "../at.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { counted, firstOf, joined } from "../../phrases.ts";

const TOPIC = "Servers and protocol";
const { NativeProfile: native, PluginProfile: plugin } = at;
const list = native.ProtocolList;
const listRow = list.NativeProtocol.at(0);

/** Who makes the connection, to which servers, over what. */
export function tellServers(asked: Asked): readonly Draft[] {
  return [
    ...sentence(TOPIC, [native.Servers, native.NativeProtocolType, listRow.Type], nativeServers(asked)),
    ...sentence(TOPIC, [list.RetryTimeInHours], retry(asked)),
    ...sentence(TOPIC, [plugin.PluginPackageFamilyName, plugin.ServerUrlList, plugin.CustomConfiguration], app(asked)),
  ];
}

function nativeServers(asked: Asked): string | null {
  if (asked.isAbsent(native) && !asked.isAbsent(plugin)) return null;
  const servers = (asked.value(native.Servers) ?? []).map(({ address, friendlyName }) =>
    friendlyName === undefined || friendlyName === address ? address : `${address} (shown as ${friendlyName})`,
  );
  if (servers.length > 0) return `goes to ${firstOf(servers)}, ${protocol(asked)}`;
  if (asked.isAbsent(native.Servers)) return `names no server, so there is nothing to connect to ${protocol(asked)}`;
  return `goes to servers that ${asked.isUnfilled(native.Servers) ? "are still to fill in" : "cannot be read"}, ${protocol(asked)}`;
}

function protocol(asked: Asked): string {
  const chosen = asked.value(native.NativeProtocolType);
  const tried = (asked.value(list.NativeProtocol) ?? []).map(({ Type: type }) => protocolName(type));
  if (chosen === "ProtocolList") {
    return tried.length === 0 ? "over a list of protocols that is empty" : `trying ${tried.join(", then ")}`;
  }
  const unused = tried.length === 0 ? "" : `; the list of protocols (${tried.join(", ")}) has no effect beside that`;
  return oneProtocol(asked, chosen) + unused;
}

/** The list spells the protocols in another way than the setting above it. */
function protocolName(listed: string | undefined): string {
  if (listed === undefined) return "an entry without protocol";
  return listed === "Ikev2" ? "IKEv2" : listed.toUpperCase();
}

function oneProtocol(asked: Asked, chosen: string | undefined): string {
  if (chosen === "Automatic") {
    return "over a protocol that Windows chooses (in practice SSTP first; documents give other orders)";
  }
  if (chosen !== undefined) return `over ${chosen}`;
  return asked.isAbsent(native.NativeProtocolType)
    ? "without choosing a protocol"
    : "over a protocol that cannot be read";
}

function retry(asked: Asked): string | null {
  const hours = asked.value(list.RetryTimeInHours);
  if (hours === undefined) return null;
  return hours === 0
    ? "the list of protocols is tried from the top each time"
    : `the protocol that worked last is tried first for ${counted(hours, "hour", "hours")}`;
}

function app(asked: Asked): string | null {
  if (asked.isAbsent(plugin)) return null;
  const servers = asked.value(plugin.ServerUrlList) ?? [];
  return joined([
    `a VPN app makes the connection: ${asked.value(plugin.PluginPackageFamilyName) ?? "which one is not said"}`,
    servers.length > 0 && `to ${firstOf(servers.map(String))}`,
    asked.value(plugin.CustomConfiguration) !== undefined && "with a configuration of its own",
  ]);
}
