/**
 * What takes a profile out of what it is wrapped in. One file per form; `index.ts` is the list. An importer takes off
 * one wrapping: what it finds inside is a source again, which the next importer looks at.
 */
import type { Scope } from "../vocabulary/spec.ts";
import type { PastedRows } from "./paste/pasted.ts";
import type { Source } from "./source.ts";

/** One form in which profiles come. */
export interface Importer {
  /** The name of its file. */
  readonly id: string;
  /** What the form is called, as in "Found in …": "a PowerShell script". */
  readonly title: string;
  /** What is recognised, one sentence for the list of what can be opened. */
  readonly summary: string;
  /** Run by the tests: each is recognised by this importer and by none before it. */
  readonly examples: readonly Example[];
  /** Whether the source is of this form. Cheap, in time linear in the text; the first importer that says so reads it. */
  recognises(source: Source): boolean;
  /** Takes the wrapping off. Never throws and never drops silently: what cannot be carried is a remark. */
  read(source: Source): Unwrapped;
}

/** A source of the form, and what opening it gives. */
export interface Example {
  /** What is odd about it. */
  readonly title: string;
  readonly name?: string;
  readonly source: string | Uint8Array;
  /** What the door gives for it: kinds and names of finds, and remarks that have to be among those made. */
  readonly finds: readonly ExpectedFind[];
  readonly remarks?: readonly RegExp[];
}

/** Properties left out are not compared. */
export interface ExpectedFind {
  readonly kind: Find["kind"];
  readonly name?: string | null;
  readonly scope?: Scope | null;
  /** The whole text of a profile. */
  readonly text?: string;
  /** How many rows or certificates. */
  readonly count?: number;
}

/** What is left of a source when its wrapping is off. */
export interface Unwrapped {
  /** What stood inside and has to be looked at again. */
  readonly parts: readonly Part[];
  /** What needs no further look. */
  readonly finds: readonly Find[];
  readonly remarks: readonly Remark[];
}

/** Something inside a source, and what the wrapping says about it. */
export interface Part {
  readonly source: Source;
  /** Where in the outer source: "lines 12 to 80", "omaSettings[1].value". */
  readonly where: string;
  /** How it was taken out, as in "the single-quoted string in lines 12 to 80": "Base64", "escaped text", "a single-quoted string". */
  readonly how: string;
  /** Name of the connection in Windows, where the wrapping says it. */
  readonly name?: string;
  readonly scope?: Scope;
}

/** Something that can be taken over. */
export type Find = FoundProfile | FoundRows | FoundCertificate;

/** A text to edit: a profile, an EAP configuration, or an 802.1X profile opened for its EAP part. */
export interface FoundProfile {
  readonly kind: "profile";
  readonly name: string | null;
  readonly scope: Scope | null;
  /** Its text, bytes and encoding; the bytes are kept as what was opened when they stood in the source like this. */
  readonly source: Source;
  /** False when the text was made here, from a form that is no ProfileXML. */
  readonly isVerbatim: boolean;
}

/** Rows for a list of a profile, such as routes. */
export interface FoundRows {
  readonly kind: "rows";
  readonly list: "Route" | "DomainNameInformation" | "TrafficFilter" | "AppTrigger";
  readonly rows: PastedRows["rows"];
  /** Where they come from, when that is known: "Microsoft 365 endpoints, Worldwide". */
  readonly origin: string | null;
}

/** A certificate, not read yet. */
export interface FoundCertificate {
  readonly kind: "certificate";
  readonly name: string;
  /** DER or PEM. */
  readonly bytes: Uint8Array;
}

/** Something to know about a source. */
export interface Remark {
  /**
   * refused: it was recognised and cannot be had; lost: something of it cannot be carried; nothing: it holds nothing to
   * open, which is no failure of a file that lies beside others; note: anything else.
   */
  readonly kind: "refused" | "lost" | "nothing" | "note";
  /** Where in the source, as in "line 12"; "" for the source as a whole. */
  readonly where: string;
  /** One sentence. */
  readonly text: string;
}

/** A source in which nothing was, and of which nothing has to be said. */
export const NOTHING: Unwrapped = { parts: [], finds: [], remarks: [] };
