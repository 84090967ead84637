import { z } from "zod";
import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { textCodec } from "./textCodec.ts";

/** TCP or UDP ports from the first to the last, both included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

const HIGHEST_PORT = 65_535;

/** One port ("443") or a range ("20-50"). */
export const portRange: Scalar<PortRange> = {
  codec: textCodec(
    z.custom<PortRange>((range) => isRange(range as PortRange)),
    decode,
    ({ from, to }) => (from === to ? String(from) : `${from}-${to}`),
  ),
  says: "port or range of ports",
  control: "text",
};

function decode(text: string) {
  const [, first, last = first] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(text) ?? [];
  if (first === undefined) return fail("A port such as 443 or a range such as 20-50 is expected.");
  const range = { from: Number(first), to: Number(last) };
  if (Math.max(range.from, range.to) > HIGHEST_PORT) return fail(`A port is a number from 0 to ${HIGHEST_PORT}.`);
  return isRange(range) ? succeed(range) : fail("The lower port comes first.");
}

function isRange({ from, to }: PortRange): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= HIGHEST_PORT;
}
