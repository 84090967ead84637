import { parseIp } from "../../ip/address.ts";
import { problemOfDnsName } from "./dnsName.ts";

/** Whether a text is an IP address, or a DNS name that nobody would take for a mistyped address. */
export function isHost(text: string): boolean {
  return parseIp(text) !== null || (!/^[\d.]+$/.test(text) && problemOfDnsName(text) === null);
}
