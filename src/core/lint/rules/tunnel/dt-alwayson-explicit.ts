import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dtAlwaysonExplicit = defineRule({
  id: "dt-alwayson-explicit",
  severity: "warning",
  title: "A device tunnel says that it is always on",
  why: "Should Windows want it written, a device tunnel without AlwaysOn does not connect by itself. Writing it costs nothing.",
  source: [sources.deviceTunnel, sources.csp, sources.intuneVpn],
  disputed:
    "The CSP says that a device tunnel is always on without it; the sample on Microsoft's device tunnel page says that it " +
    "must be set to true.",
  covers: ["V5"],
  good: [
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>`,
    inProfile`
    <AlwaysOn>true</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
    inProfile`<DeviceTunnel>false</DeviceTunnel>`,
  ],
  bad: [
    inProfile`<DeviceTunnel>true</DeviceTunnel>`,
    inProfile`
    <AlwaysOn>false</AlwaysOn>
    <DeviceTunnel>true</DeviceTunnel>
    <TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
  ],

  check({ profile, read, report }) {
    if (profile.DeviceTunnel !== true) return;
    const { value, present } = read(at.AlwaysOn);
    if (value === true || (present && value === undefined)) return;
    report(at.AlwaysOn, {
      message:
        value === false
          ? "AlwaysOn is false, and a device tunnel is meant to connect by itself."
          : "AlwaysOn is not set. Microsoft's sample of a device tunnel asks for it.",
      fix: fix("Set AlwaysOn to true", set(at.AlwaysOn, true)),
    });
  },
});
