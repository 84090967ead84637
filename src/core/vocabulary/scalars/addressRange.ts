import { normalizeRange } from "../../ip/range.ts";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";

/**
 * One address, a network in CIDR notation or a range with a dash; the notation stays, `parseRange` reads it. IPv6
 * decodes too, although traffic filters are reported not to work with it: that is a finding, not a spelling mistake.
 */
export const addressRange: Scalar<string> = {
  codec: canonicalText(decode),
  says: "IP address, network such as 10.0.0.0/8, or range such as 10.0.0.1-10.0.0.9",
  control: "text",
};

function decode(text: string) {
  const range = normalizeRange(text.trim());
  if (range !== null) return succeed(range);
  return fail("An address, a network such as 10.0.0.0/8, or a rising range such as 10.0.0.1-10.0.0.9 is expected.");
}
