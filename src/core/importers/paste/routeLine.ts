import { type Result, fail, succeed } from "../../result.ts";
import type { PastedRows } from "./pasted.ts";
import { type RouteWords, isExcludeWord, routeRows } from "./routeRows.ts";

const COMMAND =
  /^(?:.*\s)?(?:(?:ip\s+(?:-[46]\s+)?)?route(?:\.exe)?\b.*\badd\b|add\s+route\b|Add-VpnConnectionRoute\b|New-NetRoute\b)/i;
const CIDR = /^[\da-f][\da-f.:]*\/\d{1,3}$/i;
/** In characters; nobody writes more for one route. */
const LONGEST_LINE = 500;
const NOTHING: RouteWords = { network: "", prefix: "", exclude: "", metric: "" };

/**
 * Reads one route as people write it: a network, then optionally what separates it from its mask or length, whether it
 * is excluded, and a metric; or several networks. Commands that add a route are understood; their gateway and interface
 * are left out.
 */
export function routeLine(text: string): Result<PastedRows["rows"], string> {
  const networks = text.split(/[\s,;]+/).filter((word) => word !== "");
  if (networks.length > 1 && networks.every((word) => CIDR.test(word))) return listed(networks);
  if (text.length > LONGEST_LINE) return fail("It is too long for a route.");
  const line = withoutComment(text).replace(/["']/g, "").trim();
  const [range] = /^[0-9a-f.:]+\s*[-–]\s*[0-9a-f.:]+/i.exec(line) ?? [];
  if (COMMAND.test(line)) return routeRows(commandWords(line));
  const rest = line
    .slice(range?.length ?? 0)
    .split(/[\s,;]+/)
    .filter((word) => word !== "");
  const [network = "", ...words] = range === undefined ? rest : [range, ...rest];
  const others = range === undefined && !network.includes("/") && isLength(words[0]) ? words.slice(1) : words;
  const prefix = others.length === words.length ? "" : (words[0] ?? "");
  const alone = routeRows({ ...NOTHING, network, prefix });
  return alone.ok ? withOthers({ ...NOTHING, network, prefix }, others) : alone;
}

/** Several networks in one line, as settings of gateways and groups of addresses list them. */
function listed(networks: readonly string[]): Result<PastedRows["rows"], string> {
  const answers = networks.map((network) => routeRows({ ...NOTHING, network }));
  const refused = answers.find(({ ok }) => !ok);
  return refused ?? succeed(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
}

/** A number sign starts a comment; so does a semicolon, unless a value follows it. */
function withoutComment(line: string): string {
  const hash = line.indexOf("#");
  const kept = hash === -1 ? line : line.slice(0, hash);
  return kept.replace(/;(?!\s*(?:["/\d]|(?:true|false|yes|no)\b)).*$/i, "");
}

function isLength(word: string | undefined): boolean {
  return word !== undefined && /^\/?[\d.]+$/.test(word);
}

function withOthers(words: RouteWords, others: readonly string[]): Result<PastedRows["rows"], string> {
  let { exclude, metric } = words;
  for (const word of others) {
    if (/^\d+$/.test(word) && metric === "") metric = word;
    else if (isExcludeWord(word) !== null && exclude === "") exclude = word;
    else return fail(`“${word}” is not understood behind the network; put words behind a # instead.`);
  }
  return routeRows({ ...words, exclude, metric });
}

function commandWords(line: string): RouteWords {
  const words = line.split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  const named = (name: string) => (lower.includes(name) ? (words[lower.indexOf(name) + 1] ?? "") : "");
  const network = words.find((word) => /^[\da-f]+[.:]/i.test(word)) ?? "";
  return {
    network: named("-destinationprefix") || network,
    prefix: named("mask"),
    exclude: "",
    metric: named("metric") || named("-routemetric"),
  };
}
