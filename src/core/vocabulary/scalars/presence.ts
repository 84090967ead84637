import { z } from "zod";
import { type Result, fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { textCodec } from "./textCodec.ts";

/** How a control says that the element is there; in the XML it stands empty. */
export const PRESENT = "true";

/** An element that says something by standing there, such as `<SmartCard/>`: empty, and its value is always true. */
export const presence: Scalar<true> = {
  codec: textCodec<true>(z.literal(true), decode, () => ""),
  says: "empty element",
  control: "toggle",
  clean: (pasted) => ({ text: pasted.trim() === PRESENT ? "" : pasted.trim() }),
};

function decode(text: string): Result<true, string> {
  return text.trim() === "" ? succeed(true) : fail("An empty element is expected.");
}
