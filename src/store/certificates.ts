/**
 * The certificates at hand: dropped or pasted, kept in memory until the page closes, and never saved. Nothing of a file
 * that is refused stays here but its name.
 */
import { createStore } from "zustand/vanilla";
import type { Certificate } from "../core/certificates/certificate.ts";
import { counted } from "../core/phrases.ts";
import type { Result } from "../core/result.ts";

/** A file, or pasted text under a name that says so. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RefusedFile {
  readonly name: string;
  readonly sentence: string;
}

export interface CertificateState {
  /** In the order in which they came, each once. */
  readonly certificates: readonly Certificate[];
  /** The SHA-256 thumbprint of the certificate that is shown; null when none is. */
  readonly selected: string | null;
  /** What of the last offer was refused, and why. */
  readonly refused: readonly RefusedFile[];
}

/** Reads certificates from bytes; comes when it is first needed. */
export interface CertificateReader {
  readonly readCertificates: (bytes: Uint8Array, fileName: string) => Result<readonly Certificate[], string>;
}

export interface CertificateStore {
  readonly getState: () => CertificateState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads files and keeps their certificates; the answer is a sentence on what came of it. */
  readonly offer: (files: readonly OfferedFile[]) => Promise<string>;
  readonly select: (sha256: string | null) => void;
  readonly remove: (sha256: string) => void;
  readonly removeAll: () => void;
  readonly forgetRefusals: () => void;
}

const EMPTY: CertificateState = { certificates: [], selected: null, refused: [] };

export function createCertificateStore(loadReader: () => Promise<CertificateReader>): CertificateStore {
  const { getState, setState, subscribe } = createStore<CertificateState>(() => EMPTY);
  return {
    getState,
    subscribe,
    async offer(files) {
      const { readCertificates } = await loadReader();
      const read: Certificate[] = [];
      const refused: RefusedFile[] = [];
      for (const { name, bytes } of files) {
        const result = readCertificates(bytes, name);
        if (result.ok) read.push(...result.value);
        else refused.push({ name, sentence: result.error });
      }
      const before = getState().certificates;
      const certificates = merged([...before, ...read]);
      const added = certificates.slice(before.length);
      setState({ certificates, selected: (added[0] ?? read[0])?.sha256 ?? getState().selected, refused });
      return offerSentence(added.length, read.length - added.length, refused.length);
    },
    select: (selected) => setState({ selected }),
    remove: (sha256) => setState((state) => without(state, sha256)),
    removeAll: () => setState(EMPTY),
    forgetRefusals: () => setState({ refused: [] }),
  };
}

/** Each once, where it first came, with the names of all files that held it. */
function merged(certificates: readonly Certificate[]): readonly Certificate[] {
  const all = new Map<string, Certificate>();
  for (const one of certificates) {
    const known = all.get(one.sha256);
    all.set(one.sha256, known === undefined ? one : withSources(known, one.sources));
  }
  return [...all.values()];
}

function withSources(certificate: Certificate, more: readonly string[]): Certificate {
  const sources = [...new Set([...certificate.sources, ...more])];
  return sources.length === certificate.sources.length ? certificate : { ...certificate, sources };
}

/** When the certificate that is shown goes, its neighbour is shown. */
function without({ certificates, selected, refused }: CertificateState, sha256: string): CertificateState {
  const index = certificates.findIndex((one) => one.sha256 === sha256);
  const left = certificates.filter((one) => one.sha256 !== sha256);
  const next = selected === sha256 ? (left[Math.min(index, left.length - 1)]?.sha256 ?? null) : selected;
  return { certificates: left, selected: next, refused };
}

function offerSentence(added: number, known: number, refused: number): string {
  const sentences = [
    added > 0 || (known === 0 && refused === 0) ? `Read ${counted(added, "certificate", "certificates")}.` : "",
    known > 0 ? `${counted(known, "certificate", "certificates")} ${known === 1 ? "was" : "were"} here already.` : "",
    refused > 0 ? `${counted(refused, "file", "files")} ${refused === 1 ? "was" : "were"} refused.` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
