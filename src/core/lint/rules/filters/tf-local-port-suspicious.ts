import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import type { PortRange } from "../../../vocabulary/scalars/portRange.ts";
import { inProfile } from "../../examples.ts";
import { outboundOf } from "../../facts/filters.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const filter = (ports: string) => inProfile`
  <TrafficFilter>
    <Protocol>6</Protocol>
    ${ports}
    <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
  </TrafficFilter>`;

export const tfLocalPortSuspicious = defineRule({
  id: "tf-local-port-suspicious",
  severity: "warning",
  title: "A filter for outbound traffic names the port of the service as remote port",
  why: "Programs on the device send from random ports, so a filter on the local port of a service matches next to nothing.",
  source: [sources.conclusion, sources.hicksUser],
  good: [
    filter("<RemotePortRanges>3389</RemotePortRanges>"),
    filter("<LocalPortRanges>1024-65535</LocalPortRanges>"),
    inProfile`
    <TrafficFilter>
      <Protocol>6</Protocol>
      <LocalPortRanges>3389</LocalPortRanges>
      <Direction>Inbound</Direction>
    </TrafficFilter>
    <TrafficFilter>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
    </TrafficFilter>`,
  ],
  bad: [filter("<LocalPortRanges>3389</LocalPortRanges>"), filter("<LocalPortRanges>80,443</LocalPortRanges>")],

  check(look) {
    for (const { index, isReadable, localPorts, remotePorts } of outboundOf(look)) {
      if (!isReadable || localPorts === undefined || remotePorts !== undefined) continue;
      if (!localPorts.every(isOfService)) continue;
      const { LocalPortRanges, RemotePortRanges } = at.TrafficFilter.at(index);
      look.report(LocalPortRanges, {
        message: `Filter ${index + 1} limits the port on the device, from which programs send at random.`,
        fix: fix("Make it the remote port", {
          kind: "several",
          changes: [set(RemotePortRanges, localPorts), set(LocalPortRanges, undefined)],
        }),
      });
    }
  },
});

const LAST_SYSTEM_PORT = 1023;
/** Services above the system ports: SQL Server, Remote Desktop, WinRM, web servers. */
const OTHER_SERVICES: readonly number[] = [1433, 3268, 3269, 3306, 3389, 5432, 5985, 5986, 8080, 8443, 8530, 8531];
/** Services that also send from their own port: DHCP, NTP, IKE. */
const SEND_FROM_OWN_PORT: readonly number[] = [67, 68, 123, 500];

function isOfService({ from, to }: PortRange): boolean {
  if (from === 0 || SEND_FROM_OWN_PORT.includes(from)) return false;
  return to <= LAST_SYSTEM_PORT || (from === to && OTHER_SERVICES.includes(from));
}
