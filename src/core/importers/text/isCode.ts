import { isProfile } from "../../profile/mount.ts";
import { parseXml } from "../../xml/parse.ts";

/**
 * Whether what reads as a profile is a program that writes one: between its elements stands text with quotes, brackets
 * or dollar signs, as between the lines `Add-Content $file "<AlwaysOn>true</AlwaysOn>"`.
 */
export function isCode(text: string): boolean {
  const parsed = parseXml(text);
  if (!parsed.ok || !isProfile(parsed.value)) return false;
  const { segments, tail } = parsed.value;
  const between = [...segments.flatMap(({ trivia }) => trivia), ...tail];
  return between.some((node) => node.kind === "text" && /["'$(){};]/.test(node.value));
}
