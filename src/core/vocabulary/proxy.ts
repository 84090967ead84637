import { onlyWithout } from "./applicability.ts";
import { hostPort } from "./scalars/hostPort.ts";
import { url } from "./scalars/url.ts";
import { type Applicability, type Situation, group, leaf } from "./spec.ts";

const inForceTunnel: Applicability = {
  when: mayForceTunnel,
  because: "Windows uses the proxy of a connection only in a force tunnel.",
  ruledBy: "NativeProfile/RoutingPolicyType",
};

/** The web proxy while connected: CSP node `Proxy`. */
export const proxy = group(
  {
    title: "Proxy",
    does: "Sets the web proxy that Windows uses while the connection is up.",
    unset: "The proxy settings of the device stay as they are.",
    misses: "In a split tunnel it is ignored; a name rule can give a proxy for single domains instead.",
    order: [120, 14],
    csp: "Proxy",
    applies: inForceTunnel,
  },
  {
    Manual: group(
      {
        title: "Fixed proxy",
        does: "Holds the one proxy server for web traffic.",
        unset: "There is no fixed proxy; a configuration script may still name one.",
        misses: "It has no list of exceptions: those are set with PowerShell after the profile exists.",
        order: [10, 2],
        csp: "Proxy/Manual",
      },
      {
        Server: leaf(hostPort, {
          title: "Proxy server",
          does: "Names the proxy and its port.",
          unset: "The fixed proxy is incomplete, and the schema asks for a server.",
          misses: "Port 80 is used when none is given. A scheme such as http:// in front is dropped.",
          order: [10, 1],
          csp: "Proxy/Manual/Server",
          example: "proxy.contoso.com:8080",
        }),
      },
    ),
    AutoConfigUrl: leaf(url, {
      title: "Proxy configuration script",
      does: "Points to a PAC file that says which proxy is used for which address.",
      unset: "No configuration script is used while connected.",
      misses: "The address has to be reachable through the tunnel, and has to be complete with http:// or https://.",
      order: [20, 1],
      csp: "Proxy/AutoConfigUrl",
      example: "http://proxy.contoso.com/proxy.pac",
      applies: onlyWithout(
        "Proxy/Manual/Server",
        "A fixed proxy is set, and tests show that Windows then ignores the script.",
      ),
    }),
  },
);

function mayForceTunnel(situation: Situation): boolean {
  const isSplit = situation.value("NativeProfile/RoutingPolicyType") === "SplitTunnel";
  return !isSplit && situation.value("DeviceTunnel") !== true;
}
