/** Text for a README: the two ways in which foreign text becomes Markdown. */

/** A backslash that would escape, marks of emphasis, code, links, HTML, headings and references. */
const MARKS = /\\(?=[!-/:-@[-`{-~]|$)|[`*<>[\]|#~]|&(?=#|\w)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Text of a sentence or a heading: nothing in it is markup, and it stays on one line. */
export function markdownText(text: string): string {
  return onOneLine(text)
    .replace(MARKS, "\\$&")
    .replace(/^(\d{1,9})([.)])|^[-+=]/, (start, digits?: string, dot?: string) =>
      digits === undefined ? `\\${start}` : `${digits}\\${dot ?? ""}`,
    );
}

/** A value to type or to copy, as code: every character of it stands as it is. */
export function markdownCode(value: string): string {
  const text = onOneLine(value);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$|^ .*\S.* $/.test(text) ? " " : "";
  return text === "" ? "" : fence + space + text + space + fence;
}

function onOneLine(text: string): string {
  return text.replace(/[\0\t\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim();
}
