import { onlyWith, onlyWithout } from "./applicability.ts";
import { addressRanges } from "./scalars/addressRanges.ts";
import { appId } from "./scalars/appId.ts";
import { choiceOf } from "./scalars/choiceOf.ts";
import { ipProtocol } from "./scalars/ipProtocol.ts";
import { portRanges } from "./scalars/portRanges.ts";
import { sddl } from "./scalars/sddl.ts";
import { type Applicability, group, leaf } from "./spec.ts";

const TCP = 6;
const UDP = 17;

const hasPorts = onlyWith(
  "TrafficFilter/Protocol",
  [TCP, UDP],
  "Ports need protocol 6 (TCP) or 17 (UDP) in the same filter.",
);

const withoutRemoteAddresses = onlyWithout(
  "TrafficFilter/RemoteAddressRanges",
  "Local addresses are reported to be ignored when the filter has remote addresses.",
);

const namesAnApp: Applicability = {
  when: ({ value }) => value("TrafficFilter/App/Id") !== undefined || value("TrafficFilter/Claims") !== undefined,
  because: "A routing policy in a filter works per app: the filter names no app and no claims.",
  ruledBy: "TrafficFilter/App/Id",
};

/** Traffic that may use the VPN interface. */
export const trafficFilter = group(
  {
    title: "Traffic filter",
    does: "Allows traffic on the VPN interface that meets every condition in the filter; one matching filter is enough.",
    unset: "Without filters, all traffic on the VPN interface is allowed, in both directions.",
    misses: "The first filter blocks everything that no filter allows, DNS and unsolicited inbound traffic included.",
    order: [160, 20],
    csp: "TrafficFilterList/{trafficFilterId}",
  },
  {
    App: group(
      {
        title: "App",
        does: "Holds the identity of the app whose traffic the filter allows.",
        unset: "The filter holds for every app.",
        misses: "The identity belongs into Id below it; an older schema declares plain text here.",
        order: [10, 1],
        csp: "TrafficFilterList/{trafficFilterId}/App",
      },
      {
        Id: leaf(appId, {
          title: "App to allow",
          does: "Identifies the app by package family name, by the full path of its program, or as SYSTEM.",
          unset: "An App element without it names no app, and the schema refuses it.",
          misses: "File shares and ping come from SYSTEM, not from the program that the user sees.",
          order: [10, 1],
          csp: "TrafficFilterList/{trafficFilterId}/App/Id",
          example: "SYSTEM",
        }),
      },
    ),
    Claims: leaf(sddl, {
      title: "Claims",
      does: "Limits the filter to users and devices that a security descriptor allows.",
      unset: "The filter holds for every user and device.",
      misses: "Nothing here looks up the accounts: a wrong SID makes a filter that matches nobody.",
      order: [20, 2],
      csp: "TrafficFilterList/{trafficFilterId}/Claims",
      disputed: "Microsoft called this reserved for future use until 2023 and has documented it as usable since.",
      example: "O:SYG:SYD:(A;;CC;;;AU)",
    }),
    Protocol: leaf(ipProtocol, {
      title: "Protocol",
      does: "Limits the filter to one IP protocol, by its number.",
      unset: "The filter holds for every protocol.",
      misses: "Windows takes the number, not the name: 6 is TCP, 17 is UDP, 1 is ICMP.",
      order: [30, 3],
      csp: "TrafficFilterList/{trafficFilterId}/Protocol",
      example: "6",
    }),
    LocalPortRanges: leaf(portRanges, {
      title: "Local ports",
      does: "Limits the filter to these ports on the device.",
      unset: "The filter holds for every local port.",
      misses:
        "For outbound traffic this is the sender's port, which programs usually pick at random; the service has " +
        "the remote port.",
      order: [40, 4],
      csp: "TrafficFilterList/{trafficFilterId}/LocalPortRanges",
      disputed: "The CSP allows lists and ranges in words, while the pattern it publishes allows digits only.",
      applies: hasPorts,
      example: "10,20-50,100-200",
    }),
    RemotePortRanges: leaf(portRanges, {
      title: "Remote ports",
      does: "Limits the filter to these ports on the other side.",
      unset: "The filter holds for every remote port.",
      misses: "A name service needs two filters, since TCP and UDP cannot share one.",
      order: [50, 5],
      csp: "TrafficFilterList/{trafficFilterId}/RemotePortRanges",
      disputed: "The CSP allows lists and ranges in words, while the pattern it publishes allows digits only.",
      applies: hasPorts,
      example: "443",
    }),
    LocalAddressRanges: leaf(addressRanges, {
      title: "Local addresses",
      does: "Limits the filter to these addresses of the device.",
      unset: "The filter holds for every local address.",
      misses: "The device's address in the tunnel counts, which the VPN server assigns anew for each connection.",
      order: [60, 6],
      csp: "TrafficFilterList/{trafficFilterId}/LocalAddressRanges",
      disputed:
        "A published tool reports that local addresses are ignored beside remote ones; Microsoft does not say so.",
      applies: withoutRemoteAddresses,
      example: "3.3.3.3/32,1.1.1.1-2.2.2.2",
    }),
    RemoteAddressRanges: leaf(addressRanges, {
      title: "Remote addresses",
      does: "Limits the filter to these addresses on the other side.",
      unset: "The filter holds for every remote address.",
      misses:
        "A filter is no route: with split tunnel the addresses also need a route. IPv6 addresses are reported not " +
        "to work in filters.",
      order: [70, 7],
      csp: "TrafficFilterList/{trafficFilterId}/RemoteAddressRanges",
      example: "10.0.0.0/8",
    }),
    RoutingPolicyType: leaf(choiceOf(["SplitTunnel", "ForceTunnel"]), {
      title: "Routing policy of the app",
      does: "Chooses whether the app's traffic may go outside the tunnel, or only through it.",
      unset: "The app's traffic follows the routing policy of the profile.",
      misses: "It works per app: a filter that only names addresses or ports is not routed by it.",
      order: [80, 8],
      csp: "TrafficFilterList/{trafficFilterId}/RoutingPolicyType",
      applies: namesAnApp,
      example: "ForceTunnel",
    }),
    Direction: leaf(choiceOf(["Outbound", "Inbound"]), {
      title: "Direction",
      does: "Says whether the filter allows connections from the device or to the device.",
      unset: "The filter allows outbound connections.",
      misses: "Management from inside, such as remote assistance, stays blocked until a filter is inbound.",
      order: [90, 9],
      since: "2004",
      csp: "TrafficFilterList/{trafficFilterId}/Direction",
      default: "Outbound",
      example: "Inbound",
    }),
  },
);
