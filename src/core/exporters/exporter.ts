/** What a format is that a profile can leave in. One file per format; `index.ts` is the list. */
import type { z } from "zod";
import type { Problem } from "../profile/problems.ts";
import type { Scope } from "../vocabulary/spec.ts";
import type { XmlDocument } from "../xml/document.ts";
import type { Encoding } from "../xml/encoding.ts";

/** The profile to export, and what is not in its XML. */
export interface ExportJob {
  /** Name of the connection in Windows. */
  readonly name: string;
  readonly scope: Scope;
  /** The text as it stands in the editor, well-formed or not. */
  readonly text: string;
  /** The text read; null when it is not well-formed. */
  readonly document: XmlDocument | null;
  readonly encoding: Encoding;
  /** The bytes that were opened, while the text still equals them; else null. */
  readonly opened: Uint8Array | null;
  /** Hex SHA-256 of the text in UTF-8, computed by the caller; goes into headers of generated files. */
  readonly fingerprint: string;
  /** Version of this product, for headers of generated files. */
  readonly version: string;
}

export interface ExportedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** The same content as text, for preview and clipboard; null for an archive, whose files stand beside it. */
  readonly text: string | null;
}

/** A value to type somewhere by hand, such as an OMA-URI. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
}

export interface Export {
  /** The first is what is handed on; the others stand beside it, or are what it is packed of. */
  readonly files: readonly ExportedFile[];
  /** The ProfileXML that the files carry, in whatever form; null when they carry none. */
  readonly profileXml: string | null;
  /** What differs from the text as written, one sentence each. */
  readonly changes: readonly string[];
  /** What the format cannot carry and leaves out, one sentence each. */
  readonly losses: readonly string[];
  /** What to look at: never fatal. */
  readonly notes: readonly string[];
  /** Values to enter by hand, with a copy button each. */
  readonly card: readonly CardRow[];
  /** What to do with it: one sentence a step. */
  readonly steps: readonly string[];
}

/** Where a format belongs in the list, in the order of the list. */
export const GROUPS = {
  file: "File",
  script: "PowerShell",
  intune: "Intune",
  configMgr: "Configuration Manager",
  groupPolicy: "Group Policy tools",
  otherMdm: "Other management",
  lab: "Lab",
  server: "Server side",
} as const;

export type ExportGroup = keyof typeof GROUPS;

/**
 * What opening the exported files gives back, held by a test over all exporters: the very ProfileXML that they carry, a
 * profile that means the same as far as the format goes (see `losses`), or none, with the reason.
 */
export type ComesBack =
  { readonly as: "text" } | { readonly as: "meaning" } | { readonly as: "nothing"; readonly because: string };

export interface Exporter<Options> {
  /** The name of its file, in words joined by hyphens. */
  readonly id: string;
  readonly group: ExportGroup;
  /** Its name in the list. */
  readonly title: string;
  readonly summary: string;
  readonly comesBack: ComesBack;
  readonly options: z.ZodType<Options>;
  readonly defaults: Options;
  /** Words for each option, in the order they are shown. A boolean is a checkbox, a string without choices a text field. */
  readonly labels: readonly OptionLabel<Options>[];
  /** Why this profile cannot leave in this format, if it cannot; names what the format cannot do without. */
  blockers(job: ExportJob, options: Options): readonly Problem[];
  /** Only called without blockers. */
  export(job: ExportJob, options: Options): Export;
}

export interface OptionLabel<Options> {
  readonly option: keyof Options & string;
  readonly title: string;
  readonly help: string;
  /** For an option with several values: the values and their words. */
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
}
