import { formatIp, parseIp } from "../../ip/address.ts";
import { rangeToPrefixes } from "../../ip/prefix.ts";
import { parseRange } from "../../ip/range.ts";
import { type JsonObject, odataType, textAt } from "../graphObject.ts";

/** A range of a traffic filter as a policy has it: by its first and last address; null for what is not IPv4. */
export function rangeToGraph(text: string): JsonObject | null {
  const range = parseRange(text);
  if (range?.first.family !== 4) return null;
  const [lowerAddress, upperAddress] = [formatIp(range.first), formatIp(range.last)];
  return { "@odata.type": odataType("iPv4Range"), lowerAddress, upperAddress };
}

/** The other way: one address, a network, or else a range with a dash; null when the object has no such range. */
export function rangeFromGraph(range: JsonObject): string | null {
  const cidr = textAt(range, "cidrAddress");
  if (cidr !== null) return cidr;
  const [lower, upper] = [textAt(range, "lowerAddress"), textAt(range, "upperAddress")];
  if (lower === null || upper === null) return null;
  const [first, last] = [parseIp(lower.trim()), parseIp(upper.trim())];
  if (first === null || last === null) return `${lower}-${upper}`;
  if (first.value === last.value) return formatIp(first);
  const [network, ...more] = rangeToPrefixes(first, last);
  const isNetwork = network !== undefined && more.length === 0;
  return isNetwork ? `${formatIp(network.address)}/${network.length}` : `${formatIp(first)}-${formatIp(last)}`;
}

/** The one of several spellings of a range that {@link rangeFromGraph} gives; what is no IPv4 range stays. */
export function plainRange(text: string): string {
  const range = rangeToGraph(text);
  return (range && rangeFromGraph(range)) ?? text;
}
