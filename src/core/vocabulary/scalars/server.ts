import "../withoutEval.ts";
import { z } from "zod";
import { type Result, fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";
import { isHost } from "./host.ts";
import { textCodec } from "./textCodec.ts";

/** A VPN server: its public name or address, and the name that people see when it differs or is written out. */
export interface Server {
  readonly address: string;
  readonly friendlyName?: string;
}

const valueSchema = z
  .object({ address: z.string(), friendlyName: z.string().exactOptional() })
  .refine((value) => isSame(decodeServer(encodeServer(value)), value));

/** `address` or `address;friendly name`. A friendly name equal to the address is kept: Windows returns it so. */
export const server: Scalar<Server> = {
  codec: textCodec(valueSchema, decodeServer, encodeServer),
  says: "server, optionally with a semicolon and a friendly name",
  control: "text",
  clean: cleanServer,
};

function decodeServer(text: string): Result<Server, string> {
  const [address = "", friendlyName, ...more] = text.split(";").map((part) => part.trim());
  if (more.length > 0) return fail("One semicolon at most is expected, before the friendly name.");
  if (friendlyName === "") return fail("A friendly name is expected after the semicolon.");
  if (friendlyName?.includes(",")) return fail("A friendly name without commas is expected: they separate servers.");
  if (address.includes("://")) return fail("A server name or address is expected, without https:// before it.");
  if (/^[^:]+:\d*$/.test(address)) return fail("A server name or address is expected, without a port.");
  if (!isHost(address)) return fail("A server name such as vpn.contoso.com, or an IP address, is expected.");
  return succeed(friendlyName === undefined ? { address } : { address, friendlyName });
}

function isSame(decoded: Result<Server, string>, { address, friendlyName }: Server): boolean {
  return decoded.ok && decoded.value.address === address && decoded.value.friendlyName === friendlyName;
}

function encodeServer({ address, friendlyName }: Server): string {
  return friendlyName === undefined ? address : `${address};${friendlyName}`;
}

function cleanServer(pasted: string) {
  const { text, note } = removeHiddenCharacters(pasted);
  const [address = "", ...friendly] = text.split(";");
  const authority = address
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/\/.*$/, "");
  const host = authority.replace(/^([^:]+):\d+$/, "$1");
  if (host === address.trim()) return note === undefined ? { text } : { text, note };
  return { text: [host, ...friendly].join(";"), note: "Kept the server name only, without scheme, port and path." };
}
