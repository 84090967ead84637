import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** A name of an authentication server, or a pattern for names: text that holds an asterisk is a regular expression. */
export const serverName: Scalar<string> = {
  codec: canonicalText(decode),
  says: "server name, or a regular expression that holds an asterisk",
  control: "text",
  clean: removeHiddenCharacters,
};

function decode(text: string) {
  const name = text.trim();
  return name === "" || name.includes(";") ? fail("One server name without semicolon is expected.") : succeed(name);
}
