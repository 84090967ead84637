import { fail, succeed } from "../../result.ts";
import type { Scalar } from "../spec.ts";
import { canonicalText } from "./canonicalText.ts";
import { removeHiddenCharacters } from "./hiddenCharacters.ts";

/** How Windows recognises an app: by package, by the path of its file, or as the kernel's own traffic. */
export type AppIdKind = "package" | "path" | "system";

const PACKAGE_FAMILY_NAME = /^[A-Za-z0-9.-]+_[A-Za-z0-9]{13}$/;
/** A drive, an environment variable or a share, then a path. */
const FULL_PATH = /^(?:[A-Za-z]:|%[^%\\]+%|\\\\[^\\]+)\\[^<>"|?*]+$/;

/** An app: package family name, full path of its file (environment variables allowed), or SYSTEM. */
export const appId: Scalar<string> = {
  codec: canonicalText(decode),
  says: "package family name, full path, or SYSTEM",
  control: "text",
  suggestions: [{ text: "SYSTEM", label: "Traffic of Windows itself, such as ping and SMB" }],
  clean,
};

/** An app that may start a connection; SYSTEM decodes, but nothing documents it as a trigger. */
export const triggerAppId: Scalar<string> = { ...appId, says: "package family name or full path", suggestions: [] };

/** The kind of a decoded app id. */
export function appIdKind(id: string): AppIdKind {
  if (id === "SYSTEM") return "system";
  return PACKAGE_FAMILY_NAME.test(id) ? "package" : "path";
}

function decode(text: string) {
  const id = text.trim();
  if (id.toUpperCase() === "SYSTEM") return succeed("SYSTEM");
  if (PACKAGE_FAMILY_NAME.test(id) || FULL_PATH.test(id)) return succeed(id);
  return fail("A package family name, the full path of a program, or SYSTEM is expected.");
}

function clean(pasted: string) {
  const visible = removeHiddenCharacters(pasted);
  const [, quoted] = /^"(.+)"$/.exec(visible.text) ?? [];
  return quoted === undefined ? visible : { text: quoted, note: "Removed the quotation marks." };
}
