import { z } from "zod";
import { succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { listOf } from "./listOf.ts";
import { serverName } from "./serverName.ts";
import { textCodec } from "./textCodec.ts";

/**
 * Names of authentication servers for EAP, separated by semicolons. Windows itself writes an empty element, and stray
 * semicolons occur, so every text decodes; empty entries are left out.
 */
export const serverNames: Scalar<readonly string[]> = {
  ...listOf(serverName, {
    separator: ";",
    says: "server names separated by semicolons",
    // A comma before a digit may belong to a pattern, as in srv\d{1,2}.*
    cutPastedAt: /[;\t\r\n]+|,(?!\d)/,
  }),
  codec: textCodec(
    z.custom<readonly string[]>(Array.isArray),
    (text) =>
      succeed(
        text
          .split(";")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      ),
    (names) => names.join(";"),
  ),
};
