import type { Importer } from "./importer.ts";
import { entriesWith } from "./lists/entries.ts";
import { MOST_LINES, TELLING_LINES, firstLines, restNotRead } from "./lists/firstLines.ts";
import { foundRoutes } from "./lists/foundRoutes.ts";
import type { ListedRoute } from "./lists/listedRoute.ts";
import { routePrint } from "./lists/routePrint.ts";
import { routeTable } from "./lists/routeTable.ts";

/** A routing table of Windows: of a device, or of a VPN connection. */
export const netRoute: Importer = {
  id: "netRoute",
  title: "a routing table of Windows",
  summary:
    "Get-NetRoute and the Routes of Get-VpnConnection as a table, as a list, as CSV or as JSON, and the output of route print.",
  examples: [
    {
      title: "the table of Get-NetRoute, with two interfaces",
      source: [
        "",
        "ifIndex DestinationPrefix                NextHop           RouteMetric ifMetric PolicyStore",
        "------- -----------------                -------           ----------- -------- -----------",
        "24      255.255.255.255/32               0.0.0.0                   256 50       ActiveStore",
        "24      224.0.0.0/4                      0.0.0.0                   256 50       ActiveStore",
        "31      10.0.0.0/8                       0.0.0.0                     1 35       ActiveStore",
        "31      172.16.0.0/12                    0.0.0.0                     7 35       ActiveStore",
        "24      192.168.1.0/24                   0.0.0.0                   256 50       ActiveStore",
        "24      fe80::/64                        ::                        256 50       ActiveStore",
        "24      0.0.0.0/0                        192.168.1.1                 0 50       ActiveStore",
      ].join("\r\n"),
      finds: [
        { kind: "rows", count: 2 },
        { kind: "rows", count: 1 },
      ],
      remarks: [/1 broadcast route, 1 multicast route, 1 link-local route, 1 default route/, /several interfaces/],
    },
    {
      title: "the routes of a VPN connection as a list",
      source: [
        "DestinationPrefix : 10.0.0.0/8",
        "InterfaceIndex    :",
        "InterfaceAlias    : Contoso VPN",
        "AddressFamily     : IPv4",
        "NextHop           : 0.0.0.0",
        "Publish           : 0",
        "RouteMetric       : 1",
        "PolicyStore       :",
        "",
        "DestinationPrefix : fd00::/8",
        "InterfaceIndex    :",
        "InterfaceAlias    : Contoso VPN",
        "AddressFamily     : IPv6",
        "NextHop           : ::",
        "Publish           : 0",
        "RouteMetric       : 23",
        "PolicyStore       :",
      ].join("\n"),
      finds: [{ kind: "rows", count: 2 }],
    },
    {
      title: "CSV",
      source: '#TYPE X\r\n"InterfaceAlias","DestinationPrefix","RouteMetric"\r\n"a, b","10.0.0.0/8","1"\r\n',
      finds: [{ kind: "rows", count: 1 }],
    },
    {
      title: "JSON of one route",
      source: JSON.stringify({ DestinationPrefix: "10.0.0.0/8", RouteMetric: 1, InterfaceAlias: null }),
      finds: [{ kind: "rows", count: 1 }],
    },
    {
      title: "a table that was cut off at its side",
      source:
        "DestinationPrefix      NextHop\n-----------------      -------\n2001:db8:1234:56...    ::\n10.0.0.0/8             0.0.0.0",
      finds: [{ kind: "rows", count: 1 }],
      remarks: [/is not an IP address/],
    },
    {
      title: "route print in German",
      source: [
        "IPv4-Routentabelle",
        "===========================================================================",
        "Aktive Routen:",
        "     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik",
        "          0.0.0.0          0.0.0.0      192.168.1.1     192.168.1.24     35",
        "         10.0.0.0        255.0.0.0   Auf Verbindung       172.26.34.2     43",
        "        127.0.0.1  255.255.255.255   Auf Verbindung         127.0.0.1    331",
        "Ständige Routen:",
        "  Keine",
        "",
        "IPv6-Routentabelle",
        " If Metrik Netzwerkziel             Gateway",
        " 12    291 2001:db8:1::/48          Auf Verbindung",
        "  1    331 ff00::/8                 Auf Verbindung",
      ].join("\r\n"),
      finds: [
        { kind: "rows", count: 1 },
        { kind: "rows", count: 1 },
      ],
      remarks: [/1 default route, 1 loopback route, 1 multicast route/],
    },
  ],
  recognises: ({ text }) => routesIn(firstLines(text, TELLING_LINES)).length > 0,
  read({ text }) {
    const found = foundRoutes(routesIn(firstLines(text, MOST_LINES)), "routing table");
    return { ...found, remarks: [...found.remarks, ...restNotRead(text)] };
  },
};

function routesIn(text: string): readonly ListedRoute[] {
  if (/^\s*</.test(text)) return [];
  return routeTable(text) ?? entriesWith(text, "destinationprefix")?.map(listed) ?? routePrint(text);
}

function listed({ where, values }: NonNullable<ReturnType<typeof entriesWith>>[number]): ListedRoute {
  return {
    where,
    network: values["destinationprefix"] ?? "",
    mask: "",
    metric: values["routemetric"] ?? "",
    through: values["interfacealias"] || (values["ifindex"] ?? values["interfaceindex"] ?? ""),
  };
}
