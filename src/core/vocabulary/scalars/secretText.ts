import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";

/** A secret, kept to the last blank: blanks around it may be part of it. */
export const secretText: Scalar<string> = {
  codec: canonicalText((text) =>
    text.trim() === "" ? fail("A secret is expected; blanks alone are not one.") : succeed(text),
  ),
  says: "secret text",
  control: "secret",
};
