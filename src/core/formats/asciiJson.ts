/**
 * JSON in pure ASCII, two-space indented, with a final newline: Windows PowerShell reads a file without byte order mark
 * in the device's code page. The value has to be one that JSON can say.
 */
export function asciiJson(value: object): string {
  const json = JSON.stringify(value, null, 2);
  const ascii = json.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${ascii}\n`;
}
