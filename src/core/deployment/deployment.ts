import type { Context } from "../lint/context.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { Encoding } from "../xml/encoding.ts";
import type { Silence } from "./silence.ts";

/** Names a profile within its deployment; never shown. */
export type ProfileId = string & { readonly brand: "ProfileId" };

/** A profile as a person keeps it: the text is the truth, and what is not in the XML stands beside it. */
export interface ProfileFile {
  readonly id: ProfileId;
  /** Name of the connection in Windows. */
  readonly name: string;
  readonly scope: Scope;
  /** Decoded characters without BOM, line ends as opened. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What was opened, byte for byte and as text; null for a profile that was made here. */
  readonly opened: Opened | null;
  /** The text when a file of it last left the page; null before that. */
  readonly exported: string | null;
  /** Findings that are not to be shown. */
  readonly silences: readonly Silence[];
  /** Ids of the entries of the deployment checklist that are done. */
  readonly ticks: readonly string[];
}

export interface Opened {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The profiles for the same devices, and what is known of these. */
export interface Deployment {
  readonly name: string;
  readonly context: Context;
  readonly profiles: readonly ProfileFile[];
}

/** The bytes that were opened, while the text still equals them; else null. */
export function openedBytes(file: ProfileFile): Uint8Array | null {
  return file.opened !== null && file.opened.text === file.text ? file.opened.bytes : null;
}
