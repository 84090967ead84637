import { type Encoding, decodeBytes, encodeText, UTF_8 } from "../xml/encoding.ts";

/** What is opened: a file, what was pasted, or what stood inside another source. */
export interface Source {
  /** The file's name without folders; null for what has none, such as pasted text. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** The bytes decoded, without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** A source of bytes, decoded by byte order mark, zero bytes or content. */
export function sourceOfBytes(name: string | null, bytes: Uint8Array): Source {
  const { text, encoding } = decodeBytes(bytes);
  return { name, bytes, text, encoding };
}

/** A source of text that was never bytes. */
export function sourceOfText(name: string | null, text: string): Source {
  return { name, bytes: encodeText(text, UTF_8).bytes, text, encoding: UTF_8 };
}
