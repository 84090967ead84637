import { boolean } from "./scalars/boolean.ts";
import { integer } from "./scalars/integer.ts";
import { ipAddress } from "./scalars/ipAddress.ts";
import { prefixSize } from "./scalars/prefixSize.ts";
import { group, leaf } from "./spec.ts";

/** A destination that goes through the tunnel, or around it. */
export const route = group(
  {
    title: "Route",
    does: "Sends one network through the tunnel, or keeps it outside when it is marked as an exclusion.",
    unset:
      "Without routes, a split tunnel reaches only the class-based network of the assigned address, or nothing " +
      "when that is switched off.",
    misses:
      "A route on the physical network that is more specific wins, so a home network with the same addresses hides " +
      "the one at work.",
    order: [150, 22],
    csp: "RouteList/{routeRowId}",
  },
  {
    Address: leaf(ipAddress, {
      title: "Destination address",
      does:
        "Names the network by its first IPv4 or IPv6 address; together with the prefix length it makes the " +
        "destination.",
      unset: "The route has no destination, and the schema refuses it.",
      misses:
        "An address with host bits set, such as 172.21.12.0 with length 21, is stored but never reaches the " +
        "routing table.",
      order: [10, 1],
      csp: "RouteList/{routeRowId}/Address",
      example: "10.0.0.0",
    }),
    PrefixSize: leaf(prefixSize, {
      title: "Prefix length",
      does: "Says how many leading bits of the address name the network: up to 32 for IPv4, up to 128 for IPv6.",
      unset: "The size of the network is unknown, and the schema refuses the route.",
      misses: "A larger number means a smaller network: 32 is a single IPv4 address, 0 is every address.",
      order: [20, 2],
      csp: "RouteList/{routeRowId}/PrefixSize",
      example: "8",
    }),
    ExclusionRoute: leaf(boolean, {
      title: "Exclude from the tunnel",
      does: "Sends this destination over the physical network instead of the tunnel.",
      unset: "The route goes through the tunnel.",
      misses:
        "With force tunnel, early builds of Windows 10 1803 and 1809 need an update before they honour exclusions.",
      order: [30, 3],
      since: "1607",
      csp: "RouteList/{routeRowId}/ExclusionRoute",
      default: "false",
      disputed:
        "Some sources say that exclusions only work with split tunnel; Microsoft's guidance for Microsoft 365 uses " +
        "them with force tunnel.",
      example: "true",
    }),
    Metric: leaf(integer(0, 4_294_967_295), {
      title: "Metric",
      does: "Ranks this route among routes to the same destination; the lower number is preferred.",
      unset: "Windows uses 1, and shows 1 when it returns the profile.",
      misses:
        "It only decides between routes with the same prefix: a more specific route wins whatever its metric, and " +
        "the interface metric is added.",
      order: [40, 4],
      since: "1607",
      csp: "RouteList/{routeRowId}/Metric",
      default: "1",
      example: "1",
    }),
  },
);
