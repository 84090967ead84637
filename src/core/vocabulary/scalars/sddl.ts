import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";

const OWNER = String.raw`(?:O:[^:()]+?)?`;
const GROUP = String.raw`(?:G:[^:()]+?)?`;
/** Flags, then entries in parentheses; what the entries say is left to Windows. */
const LIST = String.raw`[A-Z]*(?:\(.+\))?`;
const DESCRIPTOR = new RegExp(`^(?=[OGDS]:)${OWNER}${GROUP}(?:D:${LIST})?(?:S:${LIST})?$`, "s");

/** A security descriptor as SDDL text ([MS-DTYP] 2.5.1); the parts and the parentheses are checked, not the rights. */
export const sddl: Scalar<string> = {
  codec: canonicalText(decode),
  says: "security descriptor in SDDL",
  control: "text",
};

function decode(text: string) {
  const descriptor = text.trim();
  if (!DESCRIPTOR.test(descriptor)) return fail("A security descriptor such as O:SYG:SYD:(A;;CC;;;AU) is expected.");
  if (!isBalanced(descriptor)) return fail("A parenthesis of the security descriptor has no partner.");
  return succeed(descriptor);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
