import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { type FilterFact, admits, outboundOf } from "../../facts/filters.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const deviceTunnel = (...conditions: readonly string[]) => inProfile`
  <AlwaysOn>true</AlwaysOn>
  <DeviceTunnel>true</DeviceTunnel>
  <TrafficFilter>
    ${[...conditions, "<RemoteAddressRanges>10.1.0.10/32</RemoteAddressRanges>"].join("\n")}
  </TrafficFilter>
  <TrafficFilter>
    <RemoteAddressRanges>10.1.0.20/32</RemoteAddressRanges>
    <Direction>Inbound</Direction>
  </TrafficFilter>`;

export const tfDcPortsMissing = defineRule({
  id: "tf-dc-ports-missing",
  severity: "advice",
  title: "Filters of a device tunnel let sign-in at a domain controller through",
  why: "Signing in takes more than one service: DNS, Kerberos, LDAP, file sharing, RPC and time.",
  source: [sources.deviceTunnel, sources.experience],
  good: [deviceTunnel(), inProfile`<DeviceTunnel>true</DeviceTunnel>`],
  bad: [deviceTunnel("<Protocol>6</Protocol>", "<RemotePortRanges>389,445</RemotePortRanges>")],

  check(look) {
    const filters = outboundOf(look);
    if (look.profile.DeviceTunnel !== true || filters.length === 0) return;
    const missing = SERVICES.filter((service) => !filters.some((filter) => letsThrough(filter, service)));
    if (missing.length === 0) return;
    look.report(at.TrafficFilter, {
      message: `No filter lets ${listed(missing)} through. If sign-in is what the tunnel is for, it needs them.`,
    });
  },
});

interface Service {
  readonly title: string;
  readonly protocol: number;
  readonly port: number;
}

const TCP = 6;
const UDP = 17;

const SERVICES: readonly Service[] = [
  { title: "DNS (UDP 53)", protocol: UDP, port: 53 },
  { title: "Kerberos (TCP 88)", protocol: TCP, port: 88 },
  { title: "time (UDP 123)", protocol: UDP, port: 123 },
  { title: "RPC (TCP 135)", protocol: TCP, port: 135 },
  { title: "LDAP (TCP 389)", protocol: TCP, port: 389 },
  { title: "SMB (TCP 445)", protocol: TCP, port: 445 },
];

/** Wherever to: which addresses are domain controllers is not known. */
function letsThrough(filter: FilterFact, { protocol, port }: Service): boolean {
  return filter.app !== undefined || admits({ ...filter, remote: undefined }, { protocol, port });
}

function listed(services: readonly Service[]): string {
  return new Intl.ListFormat("en-GB").format(services.map(({ title }) => title));
}
