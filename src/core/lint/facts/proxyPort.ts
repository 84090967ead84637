import { parseIp } from "../../ip/address.ts";

/** Whether a proxy that decodes ends with a port; the digits of an IPv6 address without brackets are none. */
export function hasPort(proxy: string): boolean {
  return /^(?:\[.*\]|[^:]*):\d+$/.test(proxy);
}

/** The same proxy with a port behind it. */
export function withPort(proxy: string, port: number): string {
  return parseIp(proxy)?.family === 6 ? `[${proxy}]:${port}` : `${proxy}:${port}`;
}
