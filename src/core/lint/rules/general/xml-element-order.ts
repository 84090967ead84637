import { positionOf } from "../../../profile/arrange.ts";
import type { Spot } from "../../../profile/locate.ts";
import type { Severity } from "../../../profile/problems.ts";
import type { Spec } from "../../../vocabulary/spec.ts";
import type { XmlElement } from "../../../xml/document.ts";
import { runHeads } from "../../../xml/place.ts";
import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { safeFix } from "../../finding.ts";
import { reorderChildren } from "../../repairs/reorderChildren.ts";
import { type Glance, type Inspected, defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const xmlElementOrder = defineRule({
  id: "xml-element-order",
  severity: "error",
  title: "Elements stand in the order in which Windows returns them",
  why: "Intune on Windows 11 is reported to need this order: otherwise the profile fails, or is applied anew at each sync. Scripts may use any order.",
  source: [sources.hicksUser, sources.hicksDevice, thread("MicrosoftDocs/windowsserverdocs", 7101), sources.csp],
  context: ["channel", "newestWindows"],
  good: [
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <!-- internal names -->
      <DnsSuffix>corp.contoso.com</DnsSuffix>`,
      context: { channel: "intuneCustom" },
    },
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <RegisterDNS>true</RegisterDNS>
    <AppTrigger>
      <App>
        <Id>C:\\Windows\\System32\\mstsc.exe</Id>
      </App>
    </AppTrigger>`,
  ],
  bad: [
    {
      xml: inProfile`
      <!-- internal names -->
      <DnsSuffix>corp.contoso.com</DnsSuffix>
      <AlwaysOn>true</AlwaysOn>`,
      context: { channel: "intuneCustom" },
    },
    inProfile`
    <Route>
      <PrefixSize>8</PrefixSize>
      <Address>10.0.0.0</Address>
    </Route>`,
  ],

  meets: (spec) => spec?.kind === "group" || spec?.kind === "choice",
  inspect(node, look) {
    if (node.spec === null || !PROVEN.has(node.spot.place.element.name) || node.spot.place.element.namespace !== "")
      return;
    const pair = firstTooLate(node, node.spec);
    if (pair === null) return;
    const { late, early } = pair;
    look.report(node, {
      severity: severityFor(look),
      message: `${late.name} stands behind ${early.name}, and Windows returns it before.`,
      fix: safeFix("Put them in Windows' order", reorderChildren(node.path, "windows")),
    });
  },
});

/** Elements of which profiles were read back from Windows with more than one child. */
const PROVEN: ReadonlySet<string> = new Set([
  "VPNProfile",
  "NativeProfile",
  "Authentication",
  "CryptographySuite",
  "Route",
  "TrafficFilter",
  "DomainNameInformation",
  "Proxy",
  "DeviceCompliance",
  "Sso",
]);

/** Children that were never seen in such a profile: their place is a guess. */
const UNPROVEN: ReadonlySet<string> = new Set([
  "ProfileName",
  "EdpModeId",
  "AlwaysOnActive",
  "LockDown",
  "ByPassForLocal",
  "RequireVpnClientAppUI",
  "APNBinding",
  "PluginProfile",
  "AppTrigger",
  "L2tpPsk",
  "PlumbIKEv2TSAsRoutes",
  "Persistent",
]);

interface Misorder {
  /** Stands too far back, */
  readonly late: XmlElement;
  /** behind this one. */
  readonly early: XmlElement;
}

/** Of the children of a root, most have the name of the one before them. */
function firstTooLate({ spot }: Inspected, spec: Spec): Misorder | null {
  let highest = Number.NEGATIVE_INFINITY;
  let early: XmlElement | null = null;
  let last = "";
  for (const element of elementsIn(spot)) {
    if (element.name === last || UNPROVEN.has(element.name)) continue;
    last = element.name;
    const position = positionOf(element, spec, "windows");
    if (position === null) continue;
    if (early !== null && position < highest) return { late: element, early };
    highest = position;
    early = element;
  }
  return null;
}

function* elementsIn({ document, place }: Spot): Generator<XmlElement, void> {
  if (place.element === document.root) yield* runHeads(document);
  else for (const node of place.element.nodes) if (node.kind === "element") yield node;
}

function severityFor({ ask }: Glance): Severity {
  if (ask("channel") !== "intuneCustom") return "advice";
  return isOlder(ask("newestWindows"), "11 21H2") ? "advice" : "error";
}
