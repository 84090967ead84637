import { type WindowsRelease, factsOf } from "../../../vocabulary/spec.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { isOlder } from "../../concerns.ts";
import { inNative, inProfile } from "../../examples.ts";
import { type Inspected, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const osElementTooNew = defineRule({
  id: "os-element-too-new",
  severity: "warning",
  title: "Every Windows that gets the profile knows its settings",
  why: "A release that does not know a setting passes over it, or refuses the profile. Other devices then differ from the newest ones.",
  source: [sources.csp, sources.csp2020, sources.ddf, sources.hicksUser],
  context: ["oldestWindows"],
  alsoEapOnly: true,
  covers: ["V14", "excl-os", "nrpt-old-os", "EAP313", "deploy-intune-platform-version"],
  good: [
    { xml: inProfile`<RegisterDNS>true</RegisterDNS>`, context: { oldestWindows: "1709" } },
    { xml: inNative`<PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>`, context: { oldestWindows: "2004" } },
  ],
  bad: [
    { xml: inProfile`<RegisterDNS>true</RegisterDNS>`, context: { oldestWindows: "1607" } },
    { xml: inNative`<PlumbIKEv2TSAsRoutes>true</PlumbIKEv2TSAsRoutes>`, context: { oldestWindows: "1809" } },
  ],

  meets: (spec) => spec !== null && factsOf(spec).since !== undefined,
  inspect(node, { ask, report }) {
    const since = sinceOf(node);
    if (since === undefined || TOLD_ELSEWHERE.has(node.spot.place.element.name)) return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined || !isOlder(oldest, since)) return;
    const { name } = node.spot.place.element;
    report(node, { message: `${name} needs ${windowsName(since)}; ${windowsName(oldest)} does not know it.` });
  },
});

/** The first release that knows an element; undefined where what is around it is as new, or all know it. */
function sinceOf({ spec, parent }: Inspected): WindowsRelease | undefined {
  if (spec === null || parent === null) return undefined;
  const { since } = factsOf(spec);
  const outer = parent.parent === null || parent.spec === null ? undefined : factsOf(parent.spec).since;
  return since === outer ? undefined : since;
}

/** Settings with a rule of their own about it. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  "DisableAdvancedOptionsEditButton",
  "DisableDisconnectButton",
  "Direction",
  "ProtocolList",
  "NetworkOutageTime",
  "IPv4InterfaceMetric",
  "IPv6InterfaceMetric",
  "UseRasCredentials",
  "DataEncryption",
  "PrivateNetwork",
  "DisableIKEv2Fragmentation",
]);
