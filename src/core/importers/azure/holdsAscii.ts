/** Whether bytes hold an ASCII text somewhere, such as a file name in the directory of a zip archive. */
export function holdsAscii(bytes: Uint8Array, text: string): boolean {
  const sought = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
