import { exceptInDeviceTunnel, onlyWithProtocol } from "./applicability.ts";
import { boolean } from "./scalars/boolean.ts";
import { choiceOf } from "./scalars/choiceOf.ts";
import { integer } from "./scalars/integer.ts";
import { type Children, leaf } from "./spec.ts";

const interfaceMetric = integer(1, 9999);

const since = "11 24H2";
const disputed = "Microsoft lists it from Windows 11 21H2; field experience is that it takes effect from 24H2.";

/** Connection settings of Windows 11 that stand in no published schema. */
export const windows11 = {
  NetworkOutageTime: leaf(integer(0, 4_294_967_295), {
    title: "Network outage time",
    does: "Says for how many seconds an IKEv2 tunnel outlives the loss of its network.",
    unset: "The tunnel waits 1800 seconds, half an hour, as RAS connections do.",
    misses: "Short times end the tunnel when a laptop changes networks; long ones leave it hanging without a gateway.",
    order: [190, null],
    since,
    csp: "NetworkOutageTime",
    default: "1800",
    example: "60",
    disputed: `${disputed} For 0, Microsoft writes “no limit”, while tools take it for switching mobility off.`,
    applies: onlyWithProtocol(["IKEv2"], "Only IKEv2 can keep a tunnel over a lost network."),
  }),
  IPv4InterfaceMetric: leaf(interfaceMetric, {
    title: "IPv4 interface metric",
    does: "Sets the priority of the VPN interface for IPv4; the lower number wins.",
    unset: "Windows works the IPv4 metric out from the link speed.",
    misses:
      "It decides which interface's DNS servers are asked first; with a higher one than Wi-Fi's, internal names " +
      "may fail.",
    order: [200, null],
    since,
    csp: "IPv4InterfaceMetric",
    example: "3",
    disputed,
  }),
  IPv6InterfaceMetric: leaf(interfaceMetric, {
    title: "IPv6 interface metric",
    does: "Sets the priority of the VPN interface for IPv6; the lower number wins.",
    unset: "Windows works the IPv6 metric out by itself.",
    misses: "It stands apart from the IPv4 metric: setting one leaves the other automatic.",
    order: [210, null],
    since,
    csp: "IPv6InterfaceMetric",
    example: "3",
    disputed,
  }),
  UseRasCredentials: leaf(boolean, {
    title: "Use VPN credentials for internal servers",
    does: "Offers the credentials of the VPN sign-in to file shares and other internal servers.",
    unset: "The credentials of the VPN sign-in are offered.",
    misses:
      "On devices joined to Microsoft Entra only it is better off: file shares can fail otherwise, and so can single " +
      "sign-on with Windows Hello.",
    order: [220, null],
    since,
    csp: "UseRasCredentials",
    default: "true",
    example: "false",
    disputed,
    applies: exceptInDeviceTunnel("A device tunnel connects without the credentials of a user."),
  }),
  DataEncryption: leaf(
    choiceOf(["None", "Require", "Max", "Optional"], {
      labels: {
        None: "None (unencrypted)",
        Require: "Required",
        Max: "Maximum strength",
        Optional: "Optional (may be unencrypted)",
      },
      aliases: { NoEncryption: "None", Required: "Require", Maximum: "Max" },
    }),
    {
      title: "Data encryption",
      does: "Sets how strongly the connection has to be encrypted.",
      unset: "Encryption is required.",
      misses:
        "None and Optional let the connection come up unencrypted. PowerShell has other words for the same values.",
      order: [230, null],
      since,
      csp: "DataEncryption",
      default: "Require",
      example: "Max",
      disputed,
    },
  ),
  PrivateNetwork: leaf(boolean, {
    title: "Private network",
    does: "Puts the VPN interface into the firewall's private profile.",
    unset: "The VPN interface counts as private.",
    misses:
      "Switched off, it counts as public, and firewall rules for private networks no longer let management traffic in.",
    order: [240, null],
    since,
    csp: "PrivateNetwork",
    default: "true",
    example: "true",
    disputed,
  }),
  DisableIKEv2Fragmentation: leaf(boolean, {
    title: "No IKEv2 fragmentation",
    does: "Stops IKEv2 from cutting its large messages into smaller ones by itself.",
    unset: "IKEv2 fragments its messages when the gateway can do so too.",
    misses: "Certificates make large messages, and firewalls that drop IP fragments then break the connection.",
    order: [250, null],
    since,
    csp: "DisableIKEv2Fragmentation",
    default: "false",
    example: "false",
    disputed,
    applies: onlyWithProtocol(["IKEv2"], "Only IKEv2 has messages to fragment in this way."),
  }),
} satisfies Children;
