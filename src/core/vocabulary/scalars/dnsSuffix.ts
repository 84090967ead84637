import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { problemOfDnsName } from "./dnsName.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** A DNS suffix; Windows takes one with a leading dot too, so that decodes and is kept. */
export const dnsSuffix: Scalar<string> = {
  codec: canonicalText(decode),
  says: "DNS suffix",
  control: "text",
  clean: removeHiddenCharacters,
};

function decode(text: string) {
  const suffix = text.trim();
  const problem = problemOfDnsName(suffix.replace(/^\./, ""));
  return problem === null ? succeed(suffix) : fail(problem);
}
