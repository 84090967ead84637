/** What differences are grouped by, in the order in which one thinks about a connection. */
export const AREAS = [
  "Connection",
  "Servers and protocol",
  "Sign-in",
  "Server trust",
  "Cryptography",
  "Conditional access",
  "Routing",
  "Name resolution",
  "Triggers",
  "Traffic filters",
  "Proxy",
  "App or plug-in",
  "Windows 11",
  "Other",
] as const;
export type Area = (typeof AREAS)[number];

const TRUST = /\/(?:ServerValidation|PerformServerValidation|AcceptServerName|TrustedRootCA|ServerNames)(?:\/|$)/;

/** The first that begins a path counts. */
const BY_START: readonly (readonly [start: string, area: Area])[] = [
  ["NativeProfile/Authentication", "Sign-in"],
  ["NativeProfile/CryptographySuite", "Cryptography"],
  ["NativeProfile/RoutingPolicyType", "Routing"],
  ["NativeProfile/DisableClassBasedDefaultRoute", "Routing"],
  ["NativeProfile/PlumbIKEv2TSAsRoutes", "Routing"],
  ["NativeProfile", "Servers and protocol"],
  ["DeviceCompliance", "Conditional access"],
  ["Route", "Routing"],
  ["DomainNameInformation", "Name resolution"],
  ["DnsSuffix", "Name resolution"],
  ["RegisterDNS", "Name resolution"],
  ["AppTrigger", "Triggers"],
  ["TrustedNetworkDetection", "Triggers"],
  ["TrafficFilter", "Traffic filters"],
  ["Proxy", "Proxy"],
  ["PluginProfile", "App or plug-in"],
  ["APNBinding", "Connection"],
  ["NetworkOutageTime", "Windows 11"],
  ["IPv4InterfaceMetric", "Windows 11"],
  ["IPv6InterfaceMetric", "Windows 11"],
  ["UseRasCredentials", "Windows 11"],
  ["DataEncryption", "Windows 11"],
  ["PrivateNetwork", "Windows 11"],
  ["DisableIKEv2Fragmentation", "Windows 11"],
];

/** The area of a setting; "Other" for what the vocabulary does not know. */
export function areaOf(path: string, isKnown: boolean): Area {
  if (!isKnown) return "Other";
  if (TRUST.test(path)) return "Server trust";
  const found = BY_START.find(([start]) => path === start || path.startsWith(`${start}/`));
  return found?.[1] ?? "Connection";
}
