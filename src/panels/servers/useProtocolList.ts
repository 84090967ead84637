import { useMemo } from "react";
import { at } from "../../core/profile/at.ts";
import { type Change, insert, set } from "../../core/profile/changes.ts";
import { countOf, read } from "../../core/profile/read.ts";
import type { AnyRef } from "../../core/profile/ref.ts";
import type { Suggestion, Value } from "../../core/vocabulary/spec.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useDispatch } from "../../react/useDispatch.ts";
import { useDocument } from "../../react/useDocument.ts";

const list = at.NativeProfile.ProtocolList.NativeProtocol;
const CHOICES: readonly Suggestion[] = list.at(0).Type.spec.scalar.suggestions ?? [];
type ProtocolType = Value<ReturnType<typeof list.at>["Type"]["spec"]>;

/** One entry of the list as it stands, known protocol or not. */
export interface ProtocolEntry {
  readonly index: number;
  /** Stays with the entry when it moves. */
  readonly key: string;
  readonly text: string;
  readonly title: string;
}

export interface ProtocolListState {
  readonly entries: readonly ProtocolEntry[];
  /** Protocols that the list leaves out. */
  readonly others: readonly { readonly text: string; readonly title: string }[];
  readonly add: (text: string) => void;
  readonly remove: (entry: ProtocolEntry) => void;
  readonly move: (entry: ProtocolEntry, by: -1 | 1) => void;
  readonly clear: () => void;
}

export function useProtocolList(): ProtocolListState {
  const document = useDocument();
  const dispatch = useDispatch();
  const entries = useMemo(() => (document === null ? [] : entriesOf(document)), [document]);
  const change = (one: Change, label: string): void => void dispatch(one, label, list.path);
  return {
    entries,
    others: CHOICES.filter(({ text }) => entries.every((entry) => entry.text !== text)).map(({ text, label }) => ({
      text,
      title: label ?? text,
    })),
    add: (text) => change(insert(list, entries.length, [{ Type: text as ProtocolType }]), "Add a protocol"),
    remove: ({ index }) => change({ kind: "remove", ref: list as AnyRef, indexes: [index] }, "Remove a protocol"),
    move: ({ index }, by) =>
      change({ kind: "move", ref: list as AnyRef, from: index, to: index + by }, "Move a protocol"),
    clear: () => change(set(list, undefined), "Remove the list of protocols"),
  };
}

function entriesOf(document: XmlDocument): readonly ProtocolEntry[] {
  const seen = new Map<string, number>();
  return Array.from({ length: countOf(document, list.path) }, (_, index) => {
    const reading = read(document, list.at(index).Type);
    const text = reading.value ?? reading.text ?? "";
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    const known = CHOICES.find((choice) => choice.text === text);
    return { index, key: `${text}:${nth}`, text, title: known === undefined ? asWritten(text) : (known.label ?? text) };
  });
}

function asWritten(text: string): string {
  return text === "" ? "No protocol (empty entry)" : `${text} (as written, not known to Windows)`;
}
