import { encodeText, UTF_8 } from "../xml/encoding.ts";
import type { ExportedFile } from "./exporter.ts";

/** A file that holds the text in UTF-8 without a byte order mark. */
export function exportedFile(name: string, mimeType: string, text: string): ExportedFile {
  return { name, mimeType, bytes: encodeText(text, UTF_8).bytes, text };
}
