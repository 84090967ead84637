import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const dtEditionAndJoin = defineRule({
  id: "dt-edition-and-join",
  severity: "warning",
  title: "A device tunnel goes to domain-joined devices with Enterprise or Education",
  why: "Microsoft describes device tunnels for these devices. On others, try it before you rely on it.",
  source: [sources.deviceTunnel, sources.about, sources.csp, sources.intuneVpn],
  disputed:
    "The device tunnel page asks for domain-joined Enterprise or Education; the CSP lists Pro too, and Intune's page " +
    "speaks of devices joined to Microsoft Entra.",
  windows: { from: "1709" },
  context: ["edition", "join"],
  good: [
    { xml: DEVICE, context: { edition: "enterprise", join: "hybrid" } },
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { edition: "pro", join: "entra" } },
    DEVICE,
  ],
  bad: [
    { xml: DEVICE, context: { edition: "pro", join: "domain" } },
    { xml: DEVICE, context: { edition: "enterprise", join: "entra" } },
    { xml: DEVICE, context: { edition: "home" }, alongside: ["os-edition-home"] },
    { xml: DEVICE, context: { join: "workgroup" } },
  ],

  check({ profile, ask, report }) {
    if (profile.DeviceTunnel !== true) return;
    const doubts = [DOUBTFUL_EDITION[ask("edition") ?? "enterprise"], DOUBTFUL_JOIN[ask("join") ?? "domain"]];
    const named = doubts.filter((doubt) => doubt !== null);
    if (named.length === 0) return;
    report(at.DeviceTunnel, {
      message: `The ${named.join(" and the ")}. Microsoft describes the device tunnel for others.`,
    });
  },
});

type Answer<K extends "edition" | "join"> = NonNullable<Look["context"][K]>;

const DOUBTFUL_EDITION: Readonly<Record<Answer<"edition">, string | null>> = {
  enterprise: null,
  pro: "lowest edition is Windows Pro",
  home: "lowest edition is Windows Home",
};

const DOUBTFUL_JOIN: Readonly<Record<Answer<"join">, string | null>> = {
  domain: null,
  hybrid: null,
  entra: "devices are joined to Microsoft Entra only",
  workgroup: "devices are in a workgroup",
};
