import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

const deviceTunnel = (filters: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  ${filters}`;

const FILTERS = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.10/32</RemoteAddressRanges>
</TrafficFilter>
<TrafficFilter>
  <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
  <Direction>Inbound</Direction>
</TrafficFilter>`;

export const tfDeviceTunnelRemoval = defineRule({
  id: "tf-device-tunnel-removal",
  severity: "advice",
  title: "Taking away a device tunnel with filters is tried before roll-out",
  why: "An administrator reported that a removal script failed for a device tunnel that has traffic filters.",
  source: [thread("richardhicks/aovpn", 20), sources.conclusion],
  good: [deviceTunnel(""), inProfile`${FILTERS}`],
  bad: [deviceTunnel(FILTERS)],

  check({ profile, report }) {
    if (profile.DeviceTunnel !== true || profile.TrafficFilter === undefined) return;
    report(at.TrafficFilter, {
      message: "This device tunnel has filters. Try whether your script can remove it again.",
    });
  },
});
