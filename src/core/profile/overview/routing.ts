import { route } from "../../vocabulary/routes.ts";
import type { Value } from "../../vocabulary/spec.ts";
import { at } from "../at.ts";
import { refTo } from "../ref.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { counted, firstOf, joined } from "../../phrases.ts";

type Route = Value<typeof route>;

const TOPIC = "Routing";
const native = at.NativeProfile;
const row = refTo(route, at.Route.path);

/** What goes through the tunnel, and what goes around it. */
export function tellRouting(asked: Asked): readonly Draft[] {
  return [
    ...sentence(TOPIC, [native.RoutingPolicyType], policy(asked)),
    ...sentence(
      TOPIC,
      [row.Address, row.PrefixSize, row.ExclusionRoute, row.Metric],
      routes(asked.value(at.Route) ?? []),
    ),
    ...sentence(TOPIC, [native.DisableClassBasedDefaultRoute], classBased(asked)),
    ...sentence(
      TOPIC,
      [native.PlumbIKEv2TSAsRoutes],
      switched(
        asked.value(native.PlumbIKEv2TSAsRoutes),
        "what an IKEv2 gateway names as its traffic becomes routes too",
        "routes that the gateway names are not taken over",
      ),
    ),
    ...sentence(
      TOPIC,
      [at.ByPassForLocal],
      switched(
        asked.value(at.ByPassForLocal),
        "traffic to the local subnet goes beside the VPN",
        "traffic to the local subnet follows the routes",
      ),
    ),
  ];
}

function policy(asked: Asked): string | null {
  const chosen = asked.value(native.RoutingPolicyType);
  if (chosen === "ForceTunnel") return "force tunnel: all traffic goes through the tunnel";
  if (chosen === "SplitTunnel") {
    return asked.isAbsent(at.Route)
      ? "split tunnel: only what the connection itself brings goes through the tunnel"
      : "split tunnel: only the named networks and what the connection itself brings go through the tunnel";
  }
  if (asked.isAbsent(native) || !asked.isAbsent(native.RoutingPolicyType)) return null;
  return "the routing is not configured: tests show a split tunnel then, while Microsoft's routing page calls the force tunnel the default";
}

function routes(rows: readonly Route[]): string | null {
  if (rows.length === 0) return null;
  const around = rows.filter((one) => one.ExclusionRoute === true);
  const through = around.length === 0 ? rows : rows.filter((one) => one.ExclusionRoute !== true);
  const metrics = rows.reduce((count, one) => count + (one.Metric === undefined ? 0 : 1), 0);
  return joined(
    [
      through.length > 0 && `through the tunnel: ${networks(through)}`,
      around.length > 0 && `around it: ${networks(around)}`,
      rows.some((one) => one.ExclusionRoute === false) && around.length === 0 && "none is excluded",
      metrics > 0 && `a metric is set on ${counted(metrics, "of them", "of them")}`,
    ],
    "; ",
  );
}

/** Only those that are shown are put into words, however many there are. */
function networks(rows: readonly Route[]): string {
  const shown = rows
    .slice(0, 3)
    .map(({ Address: address, PrefixSize: size }) => `${address ?? "no address"}/${size ?? "?"}`);
  return rows.length <= 3
    ? firstOf(shown)
    : `${shown.join(", ")} and ${(rows.length - 3).toLocaleString("en-US")} more`;
}

function classBased(asked: Asked): string | null {
  const isOff = asked.value(native.DisableClassBasedDefaultRoute);
  if (isOff === true) return "Windows adds no class-based route";
  if (isOff === false) return "Windows adds the class-based route of the VPN address";
  const isSplit =
    asked.value(native.RoutingPolicyType) === "SplitTunnel" && asked.isAbsent(native.DisableClassBasedDefaultRoute);
  return isSplit
    ? "Windows adds the class-based route of the VPN address: with one from 10.0.0.0/8, all of 10.0.0.0/8"
    : null;
}

function switched(value: boolean | undefined, on: string, off: string): string | null {
  return value === undefined ? null : value ? on : off;
}
