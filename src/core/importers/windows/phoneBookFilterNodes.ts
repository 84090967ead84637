import type { CspNode } from "../../formats/cspNodes.ts";
import { type PhoneBookEntry, valuesOf } from "../../formats/phoneBook.ts";
import { type PhoneBookFilter, parsePhoneBookFilters } from "../../formats/phoneBookFilters.ts";
import { maskToLength } from "../../ip/prefix.ts";

/** The traffic filters of a section, and what of them ProfileXML cannot say. */
export interface FilterNodes {
  readonly nodes: readonly CspNode[];
  /** One sentence each. */
  readonly losses: readonly string[];
}

/** Fields of a firewall rule that say the same of every traffic filter. */
const WITHOUT_MEANING: ReadonlySet<string> = new Set(["Name", "Action", "Active", "Desc", "EmbedCtxt"]);

const FIELDS: Readonly<Record<string, string>> = {
  App: "App/Id",
  Protocol: "Protocol",
  LPort: "LocalPortRanges",
  LPort2_10: "LocalPortRanges",
  RPort: "RemotePortRanges",
  RPort2_10: "RemotePortRanges",
  LA4: "LocalAddressRanges",
  RA4: "RemoteAddressRanges",
  BtoIf: "RoutingPolicyType",
  Dir: "Direction",
};

/** The nodes of the traffic filters in a section of a phone book. */
export function phoneBookFilterNodes(entry: PhoneBookEntry): FilterNodes {
  const filters = parsePhoneBookFilters(valuesOf(entry, "PerAppTrafficFilters").join("")) ?? [];
  const blocking = filters.filter((filter) => !isAllowing(filter));
  const unknown = new Set(filters.flatMap(unknownFields));
  return {
    nodes: filters.filter(isAllowing).flatMap(nodesOf),
    losses: [
      ...(blocking.length === 0 ? [] : [`${blocking.length} traffic filters that block or are off are left out.`]),
      ...(unknown.size === 0
        ? []
        : [`Traffic filters lose what ProfileXML has no element for: ${[...unknown].join(", ")}.`]),
    ],
  };
}

function isAllowing({ fields }: PhoneBookFilter): boolean {
  return !fields.some(
    ([name, value]) => (name === "Action" && value !== "Allow") || (name === "Active" && value === "FALSE"),
  );
}

function unknownFields({ fields }: PhoneBookFilter): readonly string[] {
  return fields.map(([name]) => name).filter((name) => !(name in FIELDS) && !WITHOUT_MEANING.has(name));
}

function nodesOf({ fields }: PhoneBookFilter, row: number): readonly CspNode[] {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const node = FIELDS[name];
    if (node !== undefined) values.set(node, [...(values.get(node) ?? []), valueOf(name, value)]);
  }
  return [...values].map(([node, items]) => ({ path: `TrafficFilterList/${row}/${node}`, value: items.join(",") }));
}

function valueOf(name: string, value: string): string {
  if (name === "Dir") return value === "In" ? "Inbound" : "Outbound";
  if (name === "BtoIf") return value.toUpperCase() === "TRUE" ? "ForceTunnel" : "SplitTunnel";
  return name === "LA4" || name === "RA4" ? withoutMask(value) : value;
}

/** "10.0.0.0/255.0.0.0" as "10.0.0.0/8". */
function withoutMask(range: string): string {
  const [address = "", mask = ""] = range.split("/");
  const length = mask.includes(".") ? maskToLength(mask) : null;
  return length === null ? range : `${address}/${length}`;
}
