import { boolean } from "./scalars/boolean.ts";
import { dnsServers } from "./scalars/dnsServers.ts";
import { dnsSuffixList } from "./scalars/dnsSuffixList.ts";
import { domainName } from "./scalars/domainName.ts";
import { webProxyServer } from "./scalars/webProxyServer.ts";
import { type Applicability, group, leaf } from "./spec.ts";

/** Suffixes for short names. */
export const dnsSuffix = leaf(dnsSuffixList, {
  title: "DNS suffixes",
  does:
    'Completes short names such as "intranet" while connected; the first suffix also becomes the connection\'s ' +
    "own.",
  unset: "Short names are completed only with the suffixes that the device already has.",
  misses:
    "The order is the search order, and blanks or semicolons between suffixes do not work. A suffix that no name " +
    "rule covers is resolved past the rules.",
  order: [80, 5],
  csp: "DnsSuffix",
  example: "corp.contoso.com,lab.contoso.com",
});

const needsServers: Applicability = {
  when: ({ value }) => value("DomainNameInformation/DnsServers") !== undefined,
  because: "A name starts the connection only when its rule has DNS servers.",
  ruledBy: "DomainNameInformation/DnsServers",
};

/** A rule of the name resolution policy table (NRPT) that holds while connected. */
export const domainNameInformation = group(
  {
    title: "Name rule",
    does: "Says which DNS servers and proxy are asked for some names while the VPN is connected.",
    unset: "Every name is resolved with the DNS servers of the network interfaces.",
    misses:
      "Only programs that use the Windows resolver follow it; nslookup and browsers with their own secure DNS do " +
      "not. Name rules from Group Policy can make Windows ignore these.",
    order: [170, 19],
    csp: "DomainNameInformationList/{dniRowId}",
  },
  {
    DomainName: leaf(domainName, {
      title: "Names",
      does:
        "Says for which names the rule holds: a leading dot for a domain and everything below it, none for exactly " +
        "one name, a single dot for every name.",
      unset: "The rule holds for nothing, and the schema refuses it.",
      misses:
        "Without the leading dot, contoso.com does not cover www.contoso.com. A single dot also redirects printers " +
        "and other names at home.",
      order: [10, 1],
      csp: "DomainNameInformationList/{dniRowId}/DomainName",
      example: ".corp.contoso.com",
    }),
    DnsServers: leaf(dnsServers, {
      title: "DNS servers",
      does: "Lists the IP addresses of the DNS servers that answer for these names.",
      unset: "The rule is an exemption: the names are resolved outside the rules, in the normal way.",
      misses:
        "With split tunnel each server also needs a route through the tunnel. Blanks after the commas have made " +
        "Windows ignore the rule.",
      order: [20, 2],
      csp: "DomainNameInformationList/{dniRowId}/DnsServers",
      disputed: "The CSP calls this required, yet rules without it are in wide use as exemptions.",
      example: "10.10.0.2,10.10.0.3",
    }),
    WebProxyServers: leaf(webProxyServer, {
      title: "Web proxy",
      does: "Sends web traffic for these names to a proxy.",
      unset: "Web traffic for these names follows the proxy settings of the device.",
      misses: "Despite its name it takes a single proxy, written as host or address with a port and no scheme.",
      order: [30, 3],
      csp: "DomainNameInformationList/{dniRowId}/WebProxyServers",
      example: "192.168.0.100:8888",
    }),
    AutoTrigger: leaf(boolean, {
      title: "Connect for these names",
      does: "Starts the connection when one of these names is asked for.",
      unset: "Asking for these names does not start the connection.",
      misses: "It has no effect while the device is on a trusted network, or when the rule has no DNS servers.",
      order: [40, 4],
      since: "1607",
      csp: "DomainNameInformationList/{dniRowId}/AutoTrigger",
      default: "false",
      applies: needsServers,
      example: "true",
    }),
    Persistent: leaf(boolean, {
      title: "Keep when disconnected",
      does: "Leaves the rule in force while the VPN is not connected.",
      unset: "The rule is removed when the connection ends.",
      misses:
        "When the DNS servers are reachable only through the tunnel, the names cannot be resolved at all while " +
        "disconnected, not even their public addresses.",
      order: [50, 5],
      since: "1607",
      csp: "DomainNameInformationList/{dniRowId}/Persistent",
      default: "false",
      example: "true",
    }),
  },
);
