import { at } from "../../../profile/at.ts";
import { type AnyRef, pathText } from "../../../profile/ref.ts";
import { factsOf } from "../../../vocabulary/spec.ts";
import { inNative, inProfile } from "../../examples.ts";
import { type Look, type Placed, defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

const TEMPLATE = { channel: "intuneTemplate" } as const;

export const deployIntuneTemplateGap = defineRule({
  id: "deploy-intune-template-gap",
  severity: "warning",
  title: "A profile for Intune's VPN template uses only what the template has",
  why:
    "The template knows a part of ProfileXML. What it lacks cannot be set there and is lost; a custom policy with an " +
    "OMA-URI takes the whole profile.",
  source: [
    sources.intuneVpn,
    page(
      "windows10VpnConfiguration resource type (Microsoft Graph, beta)",
      "https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnconfiguration?view=graph-rest-beta",
    ),
    sources.profileOptions,
    sources.hicksBlog,
  ],
  context: ["channel"],
  good: [
    {
      xml: inNative`
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`,
      context: { channel: "intuneCustom" },
    },
    { xml: inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`, context: TEMPLATE },
    {
      xml: inProfile`
      <Route>
        <Address>10.0.0.0</Address>
        <PrefixSize>8</PrefixSize>
        <Metric>1</Metric>
      </Route>`,
      context: TEMPLATE,
    },
  ],
  bad: [
    {
      xml: inNative`
      <NativeProtocolType>IKEv2</NativeProtocolType>
      <DisableClassBasedDefaultRoute>true</DisableClassBasedDefaultRoute>`,
      context: TEMPLATE,
    },
    {
      xml: inNative`<NativeProtocolType>SSTP</NativeProtocolType>`,
      context: TEMPLATE,
    },
    {
      xml: inProfile`
      <Route>
        <Address>10.0.0.0</Address>
        <PrefixSize>8</PrefixSize>
        <Metric>5</Metric>
      </Route>`,
      context: TEMPLATE,
    },
  ],

  check(look) {
    const missing = [...settingsMissing(look), ...protocolMissing(look), ...routesMissing(look)];
    if (missing.length === 0 || look.ask("channel") !== "intuneTemplate") return;
    for (const { path, named } of missing)
      look.report({ path }, { message: `Intune's VPN template has no ${named}. Use a custom policy to keep it.` });
  },
});

interface Missing extends Placed {
  readonly named: string;
}

const LACKING: readonly AnyRef[] = [
  at.AlwaysOnActive,
  at.LockDown,
  at.DisableAdvancedOptionsEditButton,
  at.DisableDisconnectButton,
  at.RequireVpnClientAppUI,
  at.APNBinding,
  at.NativeProfile.L2tpPsk,
  at.NativeProfile.DisableClassBasedDefaultRoute,
  at.NativeProfile.PlumbIKEv2TSAsRoutes,
  at.NetworkOutageTime,
  at.IPv4InterfaceMetric,
  at.IPv6InterfaceMetric,
  at.UseRasCredentials,
  at.DataEncryption,
  at.PrivateNetwork,
  at.DisableIKEv2Fragmentation,
];

function settingsMissing({ read }: Look): readonly Missing[] {
  const written = LACKING.filter((ref) => {
    const { present, text } = read(ref);
    return present && text?.trim().toLowerCase() !== factsOf(ref.spec).default?.toLowerCase();
  });
  return written.map(({ path }) => ({ path, named: pathText(path.slice(-1)) }));
}

function protocolMissing({ profile }: Look): readonly Missing[] {
  const protocol = profile.NativeProfile?.NativeProtocolType;
  if (protocol !== "SSTP" && protocol !== "ProtocolList") return [];
  return [{ path: at.NativeProfile.NativeProtocolType.path, named: protocol }];
}

/** What Windows gives a route that has none. */
const DEFAULT_METRIC = 1;

/** Each kind once, where it first stands: a list of routes may be long. */
function routesMissing({ profile }: Look): readonly Missing[] {
  const routes = profile.Route ?? [];
  const exclusion = routes.findIndex(({ ExclusionRoute }) => ExclusionRoute === true);
  const metric = routes.findIndex(({ Metric = DEFAULT_METRIC }) => Metric !== DEFAULT_METRIC);
  return [
    ...(exclusion === -1 ? [] : [{ path: at.Route.at(exclusion).ExclusionRoute.path, named: "exclusion routes" }]),
    ...(metric === -1 ? [] : [{ path: at.Route.at(metric).Metric.path, named: "route metrics" }]),
  ];
}
