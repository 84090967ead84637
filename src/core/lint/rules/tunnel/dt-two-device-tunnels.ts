import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { namesInWords } from "../../facts/tunnelKinds.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const USER = inProfile`<AlwaysOn>true</AlwaysOn>`;

const DEVICE = inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>`;

export const dtTwoDeviceTunnels = defineRule({
  id: "dt-two-device-tunnels",
  severity: "error",
  title: "A device has one device tunnel",
  why: "Windows allows one device tunnel on a device. Another is refused until the first has been deleted.",
  source: [sources.csp, sources.intuneVpn],
  good: [
    { xml: DEVICE, name: "Contoso device", others: [{ xml: USER, name: "Contoso user" }] },
    { xml: USER, name: "Contoso user", others: [{ xml: DEVICE, name: "Contoso device" }] },
  ],
  bad: [{ xml: DEVICE, name: "Contoso device", others: [{ xml: DEVICE, name: "Contoso device 2" }] }],

  check({ profile, others, report }) {
    if (profile.DeviceTunnel !== true) return;
    const rivals = others.filter((other) => other.profile.DeviceTunnel === true);
    if (rivals.length === 0) return;
    report(at.DeviceTunnel, {
      message: `A device tunnel is already in this deployment: ${namesInWords(rivals)}. A device can have only one.`,
    });
  },
});
