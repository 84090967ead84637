import { parseIp } from "../../ip/address.ts";
import { maskToLength, parsePrefix } from "../../ip/prefix.ts";
import type { ListedRoute } from "./listedRoute.ts";

/** No line of a routing table is longer. */
const LONGEST = 300;

/**
 * The routes in the output of `route print`, known by the shape of their lines, because headings come in the language
 * of Windows. The metric there is a sum of two and is left out.
 */
export function routePrint(text: string): readonly ListedRoute[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const words = line.length > LONGEST ? [] : line.trim().split(/\s+/);
    const route = activeIpv4(words) ?? persistentIpv4(words) ?? ipv6(words);
    return route === null ? [] : [{ ...route, where: `line ${index + 1}`, metric: "" }];
  });
}

type Shape = Pick<ListedRoute, "network" | "mask" | "through"> | null;

/** Destination, mask, gateway (one word or more), interface, metric. */
function activeIpv4(words: readonly string[]): Shape {
  const [network = "", mask = ""] = words;
  const through = words.at(-2) ?? "";
  const fits = words.length >= 5 && isIpv4(network) && isMask(mask) && isIpv4(through) && isNumber(words.at(-1));
  return fits ? { network, mask, through } : null;
}

/** Destination, mask, gateway, metric or the word for a default. */
function persistentIpv4(words: readonly string[]): Shape {
  const [network = "", mask = "", gateway = ""] = words;
  const fits = words.length === 4 && isIpv4(network) && isMask(mask) && isIpv4(gateway);
  return fits ? { network, mask, through: "persistent routes" } : null;
}

/** Interface, metric, destination in CIDR notation, gateway or none. */
function ipv6(words: readonly string[]): Shape {
  const [number, metric, network = ""] = words;
  const fits = isNumber(number) && isNumber(metric) && network.includes(":") && parsePrefix(network) !== null;
  return fits ? { network, mask: "", through: `${number}` } : null;
}

function isIpv4(word: string): boolean {
  return parseIp(word)?.family === 4;
}

function isMask(word: string): boolean {
  return maskToLength(word) !== null;
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word);
}
