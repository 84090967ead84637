import { pasteRoutes } from "../../../core/importers/paste/pasteRoutes.ts";
import type { PastedRows } from "../../../core/importers/paste/pasted.ts";
import { parseIp } from "../../../core/ip/address.ts";
import type { IpPrefix } from "../../../core/ip/prefix.ts";

export interface ReadNetworks {
  readonly networks: readonly IpPrefix[];
  readonly refused: PastedRows["refused"];
}

/** The networks in a text, in every notation that the list of routes takes too. */
export function readNetworks(text: string): ReadNetworks {
  const { rows, refused } = pasteRoutes(text);
  const networks = rows.map(({ Address, PrefixSize }) => ({
    address: parseIp(String(Address)),
    length: Number(PrefixSize),
  }));
  return {
    networks: networks.flatMap(({ address, length }) => (address === null ? [] : [{ address, length }])),
    refused,
  };
}
