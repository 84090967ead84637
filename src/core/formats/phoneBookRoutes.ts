import { formatIp, parseIp } from "../ip/address.ts";
import { parseHex, printHex } from "./hexBytes.ts";

/** A route as a phone book keeps it, in its key `Routes`. */
export interface PhoneBookRoute {
  readonly address: string;
  readonly prefixSize: number;
  readonly metric: number;
  /** Whether the traffic stays outside the tunnel. */
  readonly isExclusion: boolean;
}

/** Nine 32-bit words, lowest byte first: metric, family, prefix size, four of address, exclusion, and one that is 0. */
const SIZE = 36;
const FAMILIES = { 2: 4, 23: 16 } as const;
const [METRIC, FAMILY, PREFIX, ADDRESS, EXCLUSION] = [0, 4, 8, 12, 28];

/** The routes that the hexadecimal digits of `Routes` stand for; null when they are none, or of a family unknown here. */
export function parsePhoneBookRoutes(digits: string): readonly PhoneBookRoute[] | null {
  const bytes = parseHex(digits);
  if (bytes === null || bytes.length % SIZE !== 0) return null;
  const routes = Array.from({ length: bytes.length / SIZE }, (_, at) => routeIn(bytes.subarray(at * SIZE)));
  return routes.every((route) => route !== null) ? routes : null;
}

/** The hexadecimal digits of routes with valid addresses; `parsePhoneBookRoutes` gives the routes back. */
export function printPhoneBookRoutes(routes: readonly PhoneBookRoute[]): string {
  return routes.map((route) => printHex(bytesOf(route))).join("");
}

function routeIn(bytes: Uint8Array): PhoneBookRoute | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, SIZE);
  const length = FAMILIES[view.getUint32(FAMILY, true) as keyof typeof FAMILIES];
  if (length === undefined) return null;
  return {
    address: formatIp({ family: length === 4 ? 4 : 6, value: numberOf(bytes.subarray(ADDRESS, ADDRESS + length)) }),
    prefixSize: view.getUint32(PREFIX, true),
    metric: view.getUint32(METRIC, true),
    isExclusion: view.getUint32(EXCLUSION, true) !== 0,
  };
}

function bytesOf({ address, prefixSize, metric, isExclusion }: PhoneBookRoute): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  const ip = parseIp(address);
  const length = ip?.family === 6 ? 16 : 4;
  view.setUint32(METRIC, metric, true);
  view.setUint32(FAMILY, length === 4 ? 2 : 23, true);
  view.setUint32(PREFIX, prefixSize, true);
  view.setUint32(EXCLUSION, isExclusion ? 1 : 0, true);
  for (let at = 0; at < length; at++)
    bytes[ADDRESS + at] = Number(BigInt.asUintN(8, (ip?.value ?? 0n) >> BigInt(8 * (length - 1 - at))));
  return bytes;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
