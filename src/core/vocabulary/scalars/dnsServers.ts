import { ipAddress } from "./ipAddress.ts";
import { listOf } from "./listOf.ts";

/** Addresses of DNS servers; Windows has been seen to ignore a rule whose list holds blanks. */
export const dnsServers = listOf(ipAddress, { separator: ",", says: "IP addresses separated by commas" });
