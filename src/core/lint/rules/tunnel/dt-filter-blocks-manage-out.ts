import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (filters: string) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  ${filters}`;

const OUTBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.10/32</RemoteAddressRanges>
</TrafficFilter>`;

const INBOUND = `<TrafficFilter>
  <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
  <Direction>Inbound</Direction>
</TrafficFilter>`;

export const dtFilterBlocksManageOut = defineRule({
  id: "dt-filter-blocks-manage-out",
  severity: "warning",
  title: "Traffic filters of a device tunnel let management traffic in",
  why:
    "As soon as there are filters, traffic that comes from inside to the device is dropped unless a filter is inbound: " +
    "remote support, WinRM and ConfigMgr push no longer reach it. Inbound filters exist from Windows 10 2004.",
  source: [sources.deviceTunnel, sources.about, sources.hicksDevice],
  covers: ["V21"],
  good: [deviceTunnel(`${OUTBOUND}\n${INBOUND}`), inProfile`${OUTBOUND}`, inProfile`<DeviceTunnel>true</DeviceTunnel>`],
  bad: [deviceTunnel(OUTBOUND)],

  check({ profile, report }) {
    const filters = profile.TrafficFilter;
    if (profile.DeviceTunnel !== true || filters === undefined) return;
    if (filters.some(({ Direction }) => Direction === "Inbound")) return;
    report(at.TrafficFilter, {
      message:
        "No filter is inbound, so the device cannot be reached from inside through this tunnel. Add inbound filters, or " +
        "use host routes instead of filters.",
    });
  },
});
