import { authentication } from "./authentication.ts";
import { exceptWith, onlyWith, onlyWithProtocol, onlyWithout } from "./applicability.ts";
import { cryptographySuite } from "./cryptography.ts";
import { boolean } from "./scalars/boolean.ts";
import { choiceOf } from "./scalars/choiceOf.ts";
import { integer } from "./scalars/integer.ts";
import { secretText } from "./scalars/secretText.ts";
import { serverList } from "./scalars/serverList.ts";
import { group, leaf, many } from "./spec.ts";

const routingPolicy = choiceOf(["SplitTunnel", "ForceTunnel"], {
  labels: { SplitTunnel: "Split tunnel", ForceTunnel: "Force tunnel" },
});

const tunnelProtocol = choiceOf(["IKEv2", "SSTP", "L2TP", "PPTP", "Automatic", "ProtocolList"], {
  labels: {
    SSTP: "SSTP (Windows 11)",
    L2TP: "L2TP (discouraged)",
    PPTP: "PPTP (insecure)",
    Automatic: "Automatic",
    ProtocolList: "Own list of protocols (Windows 11)",
  },
});

const listedProtocol = choiceOf(["Ikev2", "Sstp", "L2tp", "Pptp"], {
  labels: { Ikev2: "IKEv2", Sstp: "SSTP", L2tp: "L2TP (discouraged)", Pptp: "PPTP (insecure)" },
});

const protocolList = group(
  {
    title: "List of protocols",
    does: "Lists the protocols that Windows tries, in order.",
    unset: "There is no list of one's own, and the chosen protocol decides alone.",
    misses: "Connections with a list are reported to break the interface that scripts use to read profiles back.",
    order: [40, null],
    since: "11 21H2",
    csp: "NativeProfile/ProtocolList",
    applies: onlyWith(
      "NativeProfile/NativeProtocolType",
      ["ProtocolList"],
      "The list counts only when the protocol is set to the list.",
    ),
  },
  {
    NativeProtocol: many(
      group(
        {
          title: "Protocol in the list",
          does: "Adds one protocol to those that Windows tries.",
          unset: "The list is empty, and Windows has nothing to try.",
          misses: "The first entry is tried first; naming one twice makes no sense to Windows.",
          order: [10, null],
          since: "11 21H2",
          csp: "NativeProfile/ProtocolList/NativeProtocolList/{NativeProtocolRowId}",
        },
        {
          Type: leaf(listedProtocol, {
            title: "Protocol to try",
            does: "Names the protocol of this entry.",
            unset: "The entry names no protocol and is of no use.",
            misses: "The spelling differs from the setting above: Ikev2 and Sstp here, IKEv2 and SSTP there.",
            order: [10, null],
            since: "11 21H2",
            csp: "NativeProfile/ProtocolList/NativeProtocolList/{NativeProtocolRowId}/Type",
            example: "Ikev2",
          }),
        },
      ),
    ),
    RetryTimeInHours: leaf(integer(0, 500_000), {
      title: "Keep the last protocol for",
      does: "Says for how many hours the protocol that worked last is tried first.",
      unset: "The protocol that worked last is preferred for 168 hours, a week.",
      misses:
        "After one evening on SSTP in a hotel, Windows may stay on SSTP for days. Zero starts from the top each time.",
      order: [20, null],
      since: "11 21H2",
      csp: "NativeProfile/ProtocolList/RetryTimeInHours",
      default: "168",
      example: "168",
      disputed:
        "Microsoft's ProfileXML sample spells it RetryTimeinHours; the CSP node and other tools write " +
        "RetryTimeInHours.",
    }),
  },
);

/** A connection of the client built into Windows: CSP node `NativeProfile`. */
export const nativeProfile = group(
  {
    title: "Built-in client",
    does: "Sets up the VPN client that is part of Windows.",
    unset: "A VPN app has to make the connection.",
    misses: "The schema allows this and a VPN app in one profile; Windows wants exactly one of them.",
    order: [140, 21],
    csp: "NativeProfile",
    applies: onlyWithout(
      "PluginProfile",
      "A profile uses either the built-in client or an app, and this one names an app.",
    ),
  },
  {
    Servers: leaf(serverList, {
      title: "Servers",
      does: "Lists the public names or addresses of the VPN gateways.",
      unset: "There is nothing to connect to, and the schema asks for a server.",
      misses:
        "A comma separates servers; what follows a semicolon is only the name that people see. " +
        "Windows returns each server as name;name, and Intune on Windows 11 is reported to need it written so.",
      order: [10, 1],
      csp: "NativeProfile/Servers",
      example: "vpn.contoso.com;vpn.contoso.com",
    }),
    RoutingPolicyType: leaf(routingPolicy, {
      title: "Routing",
      does: "Sends all traffic through the VPN, or only what the routes name.",
      unset: "What Windows does then is not certain, so it is better to choose.",
      misses:
        "A device tunnel works only as a split tunnel. In a force tunnel, routes that lead into the tunnel add " +
        "nothing.",
      order: [20, 2],
      csp: "NativeProfile/RoutingPolicyType",
      example: "SplitTunnel",
      disputed:
        "Tests show a split tunnel when it is absent; Microsoft's routing page calls the force tunnel the default.",
    }),
    NativeProtocolType: leaf(tunnelProtocol, {
      title: "Protocol",
      does: "Chooses the tunnel protocol.",
      unset: "No protocol is chosen, although the CSP asks for one.",
      misses:
        "Automatic tries SSTP first in practice, and PPTP and L2TP too. IKEv2 alone has nothing to fall back to " +
        "where UDP is blocked.",
      order: [30, 3],
      csp: "NativeProfile/NativeProtocolType",
      example: "IKEv2",
      disputed: "Three documents give three orders for Automatic, and one page says that MDM cannot set SSTP.",
    }),
    ProtocolList: protocolList,
    L2tpPsk: leaf(secretText, {
      title: "L2TP pre-shared key",
      does: "Holds the key that client and gateway share for L2TP.",
      unset: "L2TP uses a certificate.",
      misses: "It stands in clear text in the profile, for all to see who can read it.",
      order: [45, 4],
      since: "1607",
      csp: "NativeProfile/L2tpPsk",
      privacy: "secret",
      example: "not-a-real-key",
      applies: onlyWithProtocol(["L2TP"], "Only L2TP uses a pre-shared key, and this connection does not use L2TP."),
    }),
    Authentication: authentication,
    CryptographySuite: cryptographySuite,
    DisableClassBasedDefaultRoute: leaf(boolean, {
      title: "No class-based route",
      does: "Keeps Windows from adding a route for the whole address class of the client's VPN address.",
      unset:
        "Windows adds the class-based route: with an address from 10.0.0.0/8, all of 10.0.0.0/8 goes through the " +
        "tunnel.",
      misses: "With it on and no routes in the profile, hardly anything can be reached through the VPN.",
      order: [70, 5],
      since: "1607",
      csp: "NativeProfile/DisableClassBasedDefaultRoute",
      default: "false",
      example: "true",
      applies: exceptWith(
        "NativeProfile/RoutingPolicyType",
        "ForceTunnel",
        "A force tunnel takes all traffic, so the class-based route makes no difference.",
      ),
    }),
    PlumbIKEv2TSAsRoutes: leaf(boolean, {
      title: "Routes from the gateway",
      does: "Turns the traffic selectors that an IKEv2 gateway sends into routes.",
      unset: "Only routes of the profile and the class-based route are used.",
      misses: "The gateway then decides what goes through the tunnel, and the profile no longer shows it.",
      order: [75, 6],
      since: "2004",
      csp: "NativeProfile/PlumbIKEv2TSAsRoutes",
      default: "false",
      example: "true",
      applies: onlyWithProtocol(["IKEv2"], "Only IKEv2 has traffic selectors."),
    }),
  },
);
