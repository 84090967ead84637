import { type VpnProfile, at } from "../../profile/at.ts";
import { type Protocol, mayUse } from "../../vocabulary/applicability.ts";

type NativeProfile = NonNullable<VpnProfile["NativeProfile"]>;

const PROTOCOLS = ["IKEv2", "SSTP", "L2TP", "PPTP"] as const satisfies readonly Protocol[];

/** The protocols that the built-in client may use; all of them while none is chosen, or the choice does not decode. */
export function protocolsOf(native: NativeProfile): readonly Protocol[] {
  const values: Readonly<Record<string, unknown>> = {
    "NativeProfile/NativeProtocolType": native.NativeProtocolType,
    "NativeProfile/ProtocolList/NativeProtocol": native.ProtocolList?.NativeProtocol,
  };
  return PROTOCOLS.filter((protocol) => mayUse(protocol, { scope: "user", value: (path) => values[path] }));
}

/** Whether the built-in client uses one protocol and no other. */
export function usesOnly(native: NativeProfile, protocol: Protocol): boolean {
  const protocols = protocolsOf(native);
  return protocols.length === 1 && protocols[0] === protocol;
}

/** Protocols in words: "IKEv2 and SSTP". */
export function inWords(protocols: readonly Protocol[]): string {
  return new Intl.ListFormat("en-GB").format(protocols);
}

/** Where a protocol is named: the chosen one, or rows of the list when the list is chosen. */
export type Mention = { readonly ref: typeof at.NativeProfile.NativeProtocolType } | ListMention;

interface ListMention {
  readonly ref: ReturnType<typeof listedAt>;
  readonly row: number;
}

/** Each place that offers a protocol by name. */
export function mentionsOf(native: NativeProfile, protocol: Protocol): readonly Mention[] {
  const chosen = native.NativeProtocolType;
  if (chosen === protocol) return [{ ref: at.NativeProfile.NativeProtocolType }];
  if (chosen !== "ProtocolList") return [];
  return (native.ProtocolList?.NativeProtocol ?? []).flatMap(({ Type }, row) =>
    Type?.toLowerCase() === protocol.toLowerCase() ? [{ ref: listedAt(row), row }] : [],
  );
}

/** The protocol of a row of the list. */
export function listedAt(row: number) {
  return at.NativeProfile.ProtocolList.NativeProtocol.at(row).Type;
}
