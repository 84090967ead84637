/** What addresses are known to be: private, special, or usual in homes. Sources: the registries of IANA, RFC 1918, RFC 4193. */
import { lastAddressOf, networkOf, parsePrefix } from "../../ip/prefix.ts";
import type { IpRange } from "../../ip/range.ts";
import { holdsRange, rangesOverlap } from "./rangeRelations.ts";

interface Known extends IpRange {
  readonly cidr: string;
  readonly is: string;
}

/** Networks that companies use inside: RFC 1918, RFC 4193, and RFC 6598, which some use likewise. */
const PRIVATE = known({
  "10.0.0.0/8": "private",
  "172.16.0.0/12": "private",
  "192.168.0.0/16": "private",
  "100.64.0.0/10": "shared between providers and their customers",
  "fc00::/7": "private",
});

/** Networks that no router passes on as ordinary traffic. */
const SPECIAL = known({
  "0.0.0.0/8": "“this network”",
  "127.0.0.0/8": "the device itself",
  "169.254.0.0/16": "link-local",
  "224.0.0.0/4": "multicast",
  "240.0.0.0/4": "reserved, or broadcast",
  "::/127": "the device itself",
  "fe80::/10": "link-local",
  "ff00::/8": "multicast",
});

/** Networks for examples in documents: nobody's addresses. */
const DOCUMENTATION = known({
  "192.0.2.0/24": "for documents",
  "198.51.100.0/24": "for documents",
  "203.0.113.0/24": "for documents",
  "2001:db8::/32": "for documents",
});

const NOT_PUBLIC: readonly Known[] = [...PRIVATE, ...SPECIAL, ...DOCUMENTATION];

/** What routers for homes, and phones that share their connection, hand out unless told otherwise. */
const HOME = known({
  "10.0.0.0/24": "home routers",
  "192.168.0.0/24": "home routers",
  "192.168.1.0/24": "home routers",
  "192.168.2.0/24": "home routers",
  "192.168.43.0/24": "Android hotspots",
  "192.168.178.0/24": "home routers",
  "172.20.10.0/28": "iPhone hotspots",
});

/** Networks that Microsoft has published for Microsoft 365 in its category “Optimize”; the list changes. */
const MICROSOFT_365: ReadonlySet<string> = new Set([
  "13.107.6.152/31",
  "13.107.18.10/31",
  "13.107.64.0/18",
  "13.107.128.0/22",
  "13.107.136.0/22",
  "23.103.160.0/20",
  "40.96.0.0/13",
  "40.104.0.0/15",
  "40.108.128.0/17",
  "52.96.0.0/14",
  "52.104.0.0/14",
  "52.112.0.0/14",
  "52.120.0.0/14",
  "52.122.0.0/15",
  "104.146.128.0/17",
  "131.253.33.215/32",
  "132.245.0.0/16",
  "150.171.32.0/22",
  "150.171.40.0/22",
  "191.234.140.0/22",
  "204.79.197.215/32",
]);

/** The three networks of RFC 1918 as routes. */
export const PRIVATE_ROUTES = [
  { Address: "10.0.0.0", PrefixSize: 8 },
  { Address: "172.16.0.0", PrefixSize: 12 },
  { Address: "192.168.0.0", PrefixSize: 16 },
] as const;

/** Whether all addresses of a range are private ones. */
export function isPrivate(range: IpRange): boolean {
  return PRIVATE.some((known) => holdsRange(known, range));
}

/** Whether all addresses of a range are those of the Internet. */
export function isPublic(range: IpRange): boolean {
  return !NOT_PUBLIC.some((known) => rangesOverlap(known, range));
}

/** What is special about all addresses of a range, as a predicate noun ("multicast"); null for ordinary ones. */
export function specialUseOf(range: IpRange): string | null {
  return SPECIAL.find((known) => holdsRange(known, range))?.is ?? null;
}

/** The networks usual in homes that a range holds, in CIDR notation. */
export function homeNetworksIn(range: IpRange): readonly string[] {
  return HOME.filter((known) => holdsRange(range, known)).map(({ cidr }) => cidr);
}

/** Whether a network, in CIDR notation, is one that Microsoft has published for Microsoft 365. */
export function isOfMicrosoft365(cidr: string): boolean {
  return MICROSOFT_365.has(cidr);
}

function known(networks: Readonly<Record<string, string>>): readonly Known[] {
  return Object.entries(networks).flatMap(([cidr, is]) => {
    const prefix = parsePrefix(cidr);
    if (prefix === null) throw new Error(`${cidr} is no network.`);
    const { address, length } = prefix;
    return { cidr, is, first: networkOf(address, length), last: lastAddressOf(address, length) };
  });
}
