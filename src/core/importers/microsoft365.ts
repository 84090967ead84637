import { formatIp } from "../ip/address.ts";
import type { FoundRows, Importer, Remark, Unwrapped } from "./importer.ts";
import { loss, note } from "./remarks.ts";
import { counted } from "../phrases.ts";
import { endpointGroups } from "./lists/endpointGroups.ts";
import { type EndpointSet, microsoft365Endpoints } from "./lists/microsoft365Endpoints.ts";
import { refusals } from "./lists/refusals.ts";

/** The list of the web service endpoints.office.com, as routes that keep these networks outside the tunnel. */
export const microsoft365: Importer = {
  id: "microsoft365",
  title: "Microsoft 365 endpoints",
  summary: "The JSON of endpoints.office.com: its networks as excluded routes, by category.",
  examples: [
    {
      title: "three categories, and a set of names only",
      source: JSON.stringify([
        {
          id: 1,
          serviceArea: "Exchange",
          serviceAreaDisplayName: "Exchange Online",
          urls: ["outlook.office365.com"],
          ips: ["13.107.6.152/31", "40.96.0.0/13", "2603:1006::/40"],
          category: "Optimize",
          required: true,
        },
        { id: 2, serviceArea: "Exchange", ips: ["40.96.0.0/13"], category: "Allow", required: true },
        { id: 11, serviceArea: "Skype", ips: ["52.112.0.0/14"], category: "Optimize", required: true },
        { id: 41, serviceArea: "Common", ips: ["198.51.100.0/24"], category: "Default", required: false },
        { id: 42, serviceArea: "Common", urls: ["*.example.com"], category: "Default", required: true },
      ]),
      finds: [
        { kind: "rows", count: 4 },
        { kind: "rows", count: 1 },
        { kind: "rows", count: 1 },
      ],
      remarks: [/1 endpoint set names hosts only/, /a choice/],
    },
    {
      title: "wrapped by Windows PowerShell, with a network that is none",
      source: JSON.stringify({
        value: [
          { id: 1, serviceArea: "Exchange", ips: ["13.107.6.152/31", "here"], category: "Optimize", required: true },
        ],
        Count: 1,
      }),
      finds: [{ kind: "rows", count: 1 }],
      remarks: [/“here” is not a network/],
    },
  ],
  recognises: ({ text }) => microsoft365Endpoints(text) !== null,
  read: ({ text }) => unwrapped(microsoft365Endpoints(text) ?? []),
};

function unwrapped(sets: readonly EndpointSet[]): Unwrapped {
  const finds = endpointGroups(sets).map(({ title, networks }): FoundRows => ({
    kind: "rows",
    list: "Route",
    rows: networks.map(({ address, length }) => ({
      Address: formatIp(address),
      PrefixSize: length,
      ExclusionRoute: true,
    })),
    origin: `Microsoft 365 endpoints, ${title}`,
  }));
  return { parts: [], finds, remarks: [...refusedIn(sets), ...remarksOn(sets)] };
}

function refusedIn(sets: readonly EndpointSet[]): readonly Remark[] {
  return refusals(
    sets.flatMap(({ id, refused }) =>
      refused.map((word) => ({ where: `endpoint set ${id}`, reason: `“${word}” is not a network.` })),
    ),
  );
}

function remarksOn(sets: readonly EndpointSet[]): readonly Remark[] {
  const nameless = sets.filter(({ networks, refused }) => networks.length === 0 && refused.length === 0).length;
  const lost = `${counted(nameless, "endpoint set names", "endpoint sets name")} hosts only; a route needs addresses.`;
  return [...(nameless > 0 ? [loss(lost)] : []), note(EXCLUDED)];
}

const EXCLUDED =
  "The networks come as excluded routes, for a tunnel that takes all other traffic. Microsoft advises this for the " +
  "category Optimize; the other categories are a choice.";
