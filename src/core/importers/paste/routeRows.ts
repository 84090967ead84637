import { bitsOf, formatIp, type IpAddress, parseIp } from "../../ip/address.ts";
import { maskToLength, rangeToPrefixes } from "../../ip/prefix.ts";
import { type Result, fail, succeed } from "../../result.ts";
import type { PastedRows } from "./pasted.ts";

type Rows = PastedRows["rows"];

/** What a line says of a route, as text; an empty text says nothing. */
export interface RouteWords {
  /** An address, CIDR, an address with a mask behind the slash, or a range. */
  readonly network: string;
  /** Prefix length or mask, where `network` does not hold it. */
  readonly prefix: string;
  readonly exclude: string;
  readonly metric: string;
}

const EXCLUDE_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  exclude: true,
  excluded: true,
  x: true,
  "1": true,
  false: false,
  no: false,
  include: false,
  included: false,
  "0": false,
};
const HIGHEST_METRIC = 4_294_967_295;

/**
 * The rows that the words make: one, or for a range as many as it takes. Host bits stay as written, because they are
 * a finding. The error is one sentence.
 */
export function routeRows({ network, prefix, exclude, metric }: RouteWords): Result<Rows, string> {
  const networks = networksOf(network, prefix);
  if (!networks.ok) return networks;
  const extras: Record<string, unknown> = {};
  if (exclude !== "") {
    const isExcluded = isExcludeWord(exclude);
    if (isExcluded === null) return fail(`Whether it is excluded is expected as true or false, not “${exclude}”.`);
    extras["ExclusionRoute"] = isExcluded;
  }
  if (metric !== "") {
    if (!/^\d+$/.test(metric) || Number(metric) > HIGHEST_METRIC) return fail(`“${metric}” is not a metric.`);
    extras["Metric"] = Number(metric);
  }
  return succeed(networks.value.map((row) => ({ ...row, ...extras })));
}

/** What a word says about exclusion; null when it is no such word. */
export function isExcludeWord(word: string): boolean | null {
  return EXCLUDE_WORDS[word.toLowerCase()] ?? null;
}

function networksOf(network: string, prefix: string): Result<Rows, string> {
  if (/^[\s\da-f]*[.:][\s\da-f.:]*[-–]/i.test(network))
    return prefix === "" ? rangeRows(network) : fail("A range takes no prefix length.");
  const [addressText = "", behindSlash, ...more] = network.split("/");
  if (more.length > 0) return fail("One slash at most is expected, before the prefix length.");
  if (behindSlash !== undefined && prefix !== "") return fail("The prefix length stands twice.");
  const address = parseIp(addressText.trim());
  if (address === null) return fail(`“${addressText.trim()}” is not an IP address.`);
  const length = lengthOf(address, behindSlash?.trim() ?? prefix.replace(/^\//, ""), behindSlash !== undefined);
  return length.ok ? succeed([{ Address: formatIp(address), PrefixSize: length.value }]) : length;
}

function lengthOf({ family }: IpAddress, text: string, isNeeded: boolean): Result<number, string> {
  const bits = bitsOf(family);
  if (text === "") return isNeeded ? fail("A prefix length is expected after the slash.") : succeed(bits);
  if (text.includes(".")) return lengthOfMask(family, text);
  if (!/^\d{1,3}$/.test(text)) return fail(`“${text}” is neither a prefix length nor a mask.`);
  if (Number(text) > bits) return fail(`The prefix length of an IPv${family} network is at most ${bits}.`);
  return succeed(Number(text));
}

function lengthOfMask(family: 4 | 6, mask: string): Result<number, string> {
  if (family === 6) return fail("An IPv6 network takes a prefix length, not a mask.");
  const length = maskToLength(mask);
  return length === null ? fail(`“${mask}” is not a network mask.`) : succeed(length);
}

function rangeRows(text: string): Result<Rows, string> {
  const [first, last, ...more] = text.split(/[-–]/).map((end) => parseIp(end.trim()));
  if (first === undefined || first === null || last === undefined || last === null || more.length > 0)
    return fail("A range is expected as first and last address with a hyphen between them.");
  if (first.family !== last.family) return fail("A range has two addresses of the same family.");
  const prefixes = rangeToPrefixes(first, last);
  if (prefixes.length === 0) return fail("The range ends before it begins.");
  return succeed(prefixes.map(({ address, length }) => ({ Address: formatIp(address), PrefixSize: length })));
}
