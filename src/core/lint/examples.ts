/** Writing examples: XML in template literals, without the indentation of the source. */

/** XML as it is written in a rule; a value of several lines is indented like the line that it stands on. */
export function xml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const margin = /^\n*( *)/.exec(strings[0] ?? "")?.[1] ?? "";
  const parts = strings.map((part) => part.replaceAll(`\n${margin}`, "\n"));
  const text = parts.reduce((before, part, index) => before + aligned(values[index - 1] ?? "", before) + part);
  return text.trim();
}

/** The same inside `<VPNProfile>`, for examples that need no more than some of its elements. */
export function inProfile(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return `<VPNProfile>\n${indented(xml(strings, ...values), "  ")}\n</VPNProfile>`;
}

/** The same inside `<VPNProfile><NativeProfile>`. */
export function inNative(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return `<VPNProfile>\n  <NativeProfile>\n${indented(xml(strings, ...values), "    ")}\n  </NativeProfile>\n</VPNProfile>`;
}

function aligned(value: string, before: string): string {
  const indent = /[^\n]*$/.exec(before)?.[0].match(/^ */)?.[0] ?? "";
  return value.replaceAll("\n", `\n${indent}`);
}

function indented(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gm, indent);
}
