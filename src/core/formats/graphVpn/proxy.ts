import type { VpnProfile } from "../../profile/at.ts";
import { proxy as proxySpec } from "../../vocabulary/proxy.ts";
import { flagAt, isJsonObject, odataType, propertyOf, textAt } from "../graphObject.ts";
import { decodeAs } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Section } from "./section.ts";

/** What Windows is reported to take when a proxy comes without a port. */
const DEFAULT_PORT = 80;

/** The proxy of the connection. A policy always names its port. */
export const proxy: Section = {
  properties: ["proxyServer"],
  toGraph({ Proxy: { Manual, AutoConfigUrl } = {} }) {
    const server = Manual?.Server;
    if (server === undefined && AutoConfigUrl === undefined) return {};
    const manual = server === undefined ? {} : splitPort(server);
    const script = defined({ automaticConfigurationScriptUrl: AutoConfigUrl });
    return { proxyServer: { "@odata.type": odataType("windows10VpnProxyServer"), ...script, ...manual } };
  },
  fromGraph(policy, report) {
    const server = propertyOf(policy, "proxyServer");
    if (!isJsonObject(server)) return {};
    if (flagAt(server, "bypassProxyServerForLocalAddress") === true)
      report(
        "proxyServer.bypassProxyServerForLocalAddress",
        "Nothing documents which element of ProfileXML means this.",
      );
    const address = textAt(server, "address");
    const port = propertyOf(server, "port");
    const written = address === null || typeof port !== "number" || port === 0 ? address : joined(address, port);
    const { Manual, AutoConfigUrl } = proxySpec.children;
    const manual = decodeAs(Manual.children.Server, written, "proxyServer.address", report);
    const script = textAt(server, "automaticConfigurationScriptUrl");
    const value = defined({
      Manual: manual === undefined ? undefined : { Server: manual },
      AutoConfigUrl: decodeAs(AutoConfigUrl, script, "proxyServer.automaticConfigurationScriptUrl", report),
    });
    return Object.keys(value).length === 0 ? {} : { Proxy: value };
  },
};

/** The profile with a port for its proxy, as a policy names it. */
export function withProxyPort(profile: VpnProfile): VpnProfile {
  const server = profile.Proxy?.Manual?.Server;
  if (server === undefined) return profile;
  const { address, port } = splitPort(server);
  return { ...profile, Proxy: { ...profile.Proxy, Manual: { Server: joined(address, port) } } };
}

function splitPort(server: string): { readonly address: string; readonly port: number } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(server) ?? [];
  if (port === undefined) return { address: server.replace(/^\[|\]$/g, ""), port: DEFAULT_PORT };
  return { address: bracketed ?? plain ?? "", port: Number(port) };
}

function joined(address: string, port: number): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
