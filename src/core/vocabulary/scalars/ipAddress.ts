import { formatIp, parseIp } from "../../ip/address.ts";
import { parsePrefix } from "../../ip/prefix.ts";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** One IPv4 or IPv6 address, in its one spelling (RFC 5952 for IPv6). */
export const ipAddress: Scalar<string> = {
  codec: canonicalText(decode),
  says: "IPv4 or IPv6 address",
  control: "text",
  clean,
};

function decode(text: string) {
  const address = parseIp(text.trim());
  if (address !== null) return succeed(formatIp(address));
  if (text.includes("/")) return fail("An address without a prefix length is expected.");
  return fail("An IPv4 address such as 10.0.0.0 or an IPv6 address is expected.");
}

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const prefix = parsePrefix(visible.text);
  if (prefix === null) return visible;
  const note = `Left out the prefix length ${prefix.length}: it has a field of its own.`;
  return { text: formatIp(prefix.address), note };
}
