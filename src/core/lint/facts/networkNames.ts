/** Names that routers and Windows give to networks which have none of their own: any home or hotel may have them. */
const GENERIC_NAMES: ReadonlySet<string> = new Set([
  "attlocal.net",
  "box",
  "domain.name",
  "fritz.box",
  "gateway",
  "guest",
  "home",
  "home.arpa",
  "home.lan",
  "homenet",
  "internal",
  "lan",
  "local",
  "localdomain",
  "mshome.net",
  "network",
  "router",
  "speedport.ip",
  "unidentified network",
  "wifi",
  "wlan",
  "workgroup",
]);

/** True for a network name that many networks share; "Network 2" is as common as "Network". */
export function isGenericNetworkName(name: string): boolean {
  const plain = name.trim().toLowerCase().replace(/^\./, "").replace(/ \d+$/, "");
  return GENERIC_NAMES.has(plain);
}

/** Whether two lists hold the same names, in any order and letter case, with or without a leading dot. */
export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const one = new Set(some.map(networkKey));
  const other = new Set(others.map(networkKey));
  return one.size === other.size && [...one].every((name) => other.has(name));
}

/** What names of networks are compared by. */
export function networkKey(name: string): string {
  return name.replace(/^\./, "").toLowerCase();
}
