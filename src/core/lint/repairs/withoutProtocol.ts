import { at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import type { WindowsRelease } from "../../vocabulary/spec.ts";
import type { Mention } from "../facts/tunnelProtocols.ts";
import { type Fix, fix } from "../finding.ts";
import { currentProtocols } from "./chooseProtocol.ts";

/** Ways to stop offering a protocol at one place; `rows` is how many protocols the list has. */
export function withoutProtocol(
  mention: Mention,
  rows: number,
  oldest: WindowsRelease | undefined,
): Fix | readonly Fix[] {
  if (!("row" in mention)) return currentProtocols(oldest);
  if (rows === 1) return fix("List IKEv2 instead", set(mention.ref, "Ikev2"));
  const { NativeProtocol } = at.NativeProfile.ProtocolList;
  return fix("Take it off the list", { kind: "remove", ref: NativeProtocol, indexes: [mention.row] });
}
