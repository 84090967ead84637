import { type IpAddress, parseIp } from "../../ip/address.ts";

/** The address in a decoded proxy ("10.0.0.5:8080", "[2001:db8::5]:8080"); null when it names a host. */
export function proxyAddress(hostPort: string): IpAddress | null {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(hostPort) ?? [];
  return parseIp(bracketed ?? plain ?? hostPort);
}
