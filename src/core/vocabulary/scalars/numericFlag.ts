import { z } from "zod";
import type { Scalar } from "../spec.ts";
import { decodeBoolean } from "./boolean.ts";
import { textCodec } from "./textCodec.ts";

/** A switch that Windows documents as `1` or `0`; the words `true` and `false` are read too. */
export const numericFlag: Scalar<boolean> = {
  codec: textCodec(z.boolean(), decodeBoolean, (on) => (on ? "1" : "0")),
  says: "1 or 0",
  control: "toggle",
  suggestions: [
    { text: "1", label: "Yes" },
    { text: "0", label: "No" },
  ],
};
