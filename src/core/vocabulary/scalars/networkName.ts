import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** The name of a network connection profile: usually a DNS suffix, but any text without comma will do. */
export const networkName: Scalar<string> = {
  codec: canonicalText(decode),
  says: "network name",
  control: "text",
  clean: removeHiddenCharacters,
};

function decode(text: string) {
  const name = text.trim();
  const fits = name !== "" && !/[,\r\n]/.test(name);
  return fits ? succeed(name) : fail("The name of one network is expected, on one line and without comma.");
}
