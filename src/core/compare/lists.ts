import { type Filter, describeFilter } from "../profile/overview/describeFilter.ts";
import { type NameRule, describeNameRule } from "../profile/overview/describeNameRule.ts";
import { joined } from "../phrases.ts";
import { type Meaning, contentOf, partOf } from "./meaning.ts";

/** How the rows of a list are told apart, and what people call them. */
export interface ListKind {
  readonly one: string;
  readonly many: string;
  /**
   * Names a row, strongest first; null when the row lacks what it is named by. The first holds for several rows, which
   * then go by their order; the others only where they are unambiguous.
   */
  readonly names: readonly ((row: Meaning) => string | null)[];
  /** Which row it is, in a few words. */
  readonly label: (row: Meaning) => string | null;
}

const NATURAL: ListKind = { one: "setting", many: "settings", names: [contentOf], label: () => null };

const KINDS: Readonly<Record<string, ListKind>> = {
  Route: { one: "route", many: "routes", names: [networkOf, named("Address")], label: networkOf },
  DomainNameInformation: {
    one: "name rule",
    many: "name rules",
    names: [(row) => textOf(row, "DomainName")?.toLowerCase() ?? null],
    label: (row) => textOf(row, "DomainName"),
  },
  TrafficFilter: {
    one: "traffic filter",
    many: "traffic filters",
    names: [contentOf, trafficOf, appOf],
    label: (row) => describeFilter((row.value ?? {}) as Filter).main,
  },
  AppTrigger: { one: "app trigger", many: "app triggers", names: [contentOf], label: appIdOf },
  NativeProtocol: { one: "protocol", many: "protocols", names: [contentOf], label: (row) => textOf(row, "Type") },
  TrustedRootCA: { ...NATURAL, one: "trusted root", many: "trusted roots" },
  TrustedRootCAHash: { ...NATURAL, one: "trusted root", many: "trusted roots" },
  IssuerHash: { ...NATURAL, one: "issuer", many: "issuers" },
};

/** What is known of a list by the name of its element. */
export function listKind(name: string): ListKind {
  return KINDS[name] ?? NATURAL;
}

/** A row of one of the long lists in words; null for other rows. */
export function rowSentence(row: Meaning): string | null {
  switch (row.path.at(-1)?.name) {
    case "Route":
      return routeSentence(row);
    case "DomainNameInformation":
      return sentence(describeNameRule((row.value ?? {}) as NameRule));
    case "TrafficFilter":
      return sentence(describeFilter((row.value ?? {}) as Filter));
    default:
      return null;
  }
}

function routeSentence(row: Meaning): string | null {
  const network = networkOf(row);
  const metric = textOf(row, "Metric");
  const isOutside = partOf(row, "ExclusionRoute")?.value === true;
  return network === null
    ? null
    : joined([network, isOutside && "outside the tunnel", metric !== null && `metric ${metric}`]);
}

function sentence({ main, detail }: { readonly main: string; readonly detail?: string }): string {
  return detail === undefined || detail === "" ? main : `${main} (${detail})`;
}

function networkOf(row: Meaning): string | null {
  const address = textOf(row, "Address");
  if (address === null) return null;
  const size = textOf(row, "PrefixSize");
  return size === null ? address : `${address}/${size}`;
}

function named(name: string): (row: Meaning) => string | null {
  return (row) => textOf(row, name);
}

function trafficOf(row: Meaning): string | null {
  const parts = ["App", "Protocol", "RemotePortRanges", "Direction"].map((name) => partOf(row, name));
  return parts.map((part) => (part === null ? "" : contentOf(part))).join(" ");
}

function appOf(row: Meaning): string | null {
  return appIdOf(row)?.toLowerCase() ?? null;
}

function appIdOf(row: Meaning): string | null {
  const id = partOf(partOf(row, "App"), "Id");
  return id === null ? null : id.text.trim();
}

function textOf(row: Meaning, name: string): string | null {
  const part = partOf(row, name);
  if (part === null) return null;
  return typeof part.value === "string" || typeof part.value === "number" ? String(part.value) : part.text.trim();
}
