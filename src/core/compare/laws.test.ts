import { describe, expect, test, vi } from "vitest";
import { type Change, editsOf } from "../profile/changes.ts";
import { at } from "../profile/at.ts";
import { locate } from "../profile/locate.ts";
import { corpus, fixtures, readable } from "../profile/profiles.testkit.ts";
import { readAny } from "../profile/read.ts";
import { type AnyRef, pathText, refsAlong } from "../profile/ref.ts";
import { vpnProfile } from "../vocabulary/profile.ts";
import { settings } from "../vocabulary/settings.ts";
import type { XmlDocument } from "../xml/document.ts";
import { applyEdits } from "../xml/edit.ts";
import { compareProfiles } from "./compareProfiles.ts";
import { parse } from "./compare.testkit.ts";
import type { Difference } from "./difference.ts";
import { takeOver } from "./takeOver.ts";

/** Each profile is compared a few hundred times. */
vi.setConfig({ testTimeout: 60_000 });

const profiles = [...readable(fixtures()), ...readable(corpus())];

describe("the laws of comparing", () => {
  test.each(profiles)("a profile does not differ from itself: $name", ({ document, text }) => {
    for (const mode of ["edit", "readBack"] as const) {
      const { differences, layout } = compareProfiles(document, parse(text), { mode });
      expect(differences).toEqual([]);
      expect(layout).toEqual({ isSameText: true, commentsRemoved: 0, commentsAdded: 0, reordered: [] });
    }
  });

  test.each(profiles)("comments and blanks between elements mean nothing: $name", ({ document, text }) => {
    const spread = text.replace(/(<\/(?:NativeProfile|Route|AlwaysOn|Servers)>)/g, "$1<!-- a note -->\r\n\r\n\t ");
    expect(compareProfiles(document, parse(spread)).differences).toEqual([]);
  });

  test.each(profiles)("one change of a value is one difference that names it: $name", ({ document }) => {
    for (const { change, ref } of valueChanges(document)) {
      const after = carriedOut(document, change);
      if (after === null) continue;
      const paths = compareProfiles(document, after).differences.map(({ path }) => path);
      expect(paths, JSON.stringify(change)).toEqual([pathText(ref.path)]);
    }
  });

  test.each(profiles)(
    "one row more, less or elsewhere is one difference that names its list: $name",
    ({ document }) => {
      for (const { change, ref, kind } of rowChanges(document)) {
        const after = carriedOut(document, change);
        if (after === null) continue;
        const found = compareProfiles(document, after).differences.map((one) => `${one.kind} ${one.path}`);
        expect(found, JSON.stringify(change)).toEqual([`${kind} ${pathText(ref.path)}`]);
      }
    },
  );

  test("swapping the two swaps what was added and removed", () => {
    for (const [one, other] of neighbours()) {
      const there = compareProfiles(one, other).differences.map(mirrored);
      const back = compareProfiles(other, one).differences.map(plain);
      expect(there.toSorted()).toEqual(back.toSorted());
    }
  });

  test("taking over every difference, one after the other, leaves none that can be taken over", () => {
    for (const [one, other] of neighbours()) {
      const end = takenOver(one, other);
      expect(compareProfiles(end, other).differences.filter((left) => takeOver(left, "after") !== null)).toEqual([]);
    }
  });
});

function carriedOut(document: XmlDocument, change: Change): XmlDocument | null {
  const edits = editsOf(document, change);
  return edits.length === 0 ? null : parse(applyEdits(document.text, edits));
}

function takenOver(from: XmlDocument, to: XmlDocument): XmlDocument {
  let current = from;
  for (let turn = 0; turn < 300; turn++) {
    const change = compareProfiles(current, to)
      .differences.map((one) => takeOver(one, "after"))
      .find((one) => one !== null);
    if (change === undefined) break;
    const next = carriedOut(current, change);
    expect(next, `${JSON.stringify(change)} changes nothing`).not.toBeNull();
    if (next === null) break;
    current = next;
  }
  return current;
}

/** Leaves outside lists, or in the first row of one; a leaf that holds no row yet would make one. */
function valueChanges(document: XmlDocument): readonly { readonly change: Change; readonly ref: AnyRef }[] {
  return settings()
    .filter(({ spec }) => spec.kind === "leaf")
    .flatMap(({ path, spec }) => refsAlong(vpnProfile, path.split("/"), 0).filter((ref) => ref.spec === spec))
    .filter((ref) => isAtHome(document, ref))
    .flatMap((ref) => {
      const { value } = readAny(document, ref);
      const example = ref.spec.kind === "leaf" ? ref.spec.scalar.codec.decode(ref.spec.example) : undefined;
      const removal = value === undefined ? [] : [{ change: { kind: "set", ref, value: undefined } as Change, ref }];
      return [{ change: { kind: "set", ref, value: example } as Change, ref }, ...removal];
    });
}

/** Whether a change of the leaf is one of that leaf only: not of the method that the settings around it belong to. */
function isAtHome(document: XmlDocument, ref: AnyRef): boolean {
  const row = ref.path.findIndex(({ index }) => index !== undefined);
  if (row >= 0 && locate(document, ref.path.slice(0, row + 1)) === null) return false;
  const eapType = ref.path.findLastIndex(({ name }) => /^(?:Eap[A-Z]\w*|Configuration|Method)$/.test(name));
  return eapType < 0 || locate(document, ref.path.slice(0, eapType + 1)) !== null;
}

interface RowChange {
  readonly change: Change;
  readonly ref: AnyRef;
  readonly kind: Difference["kind"];
}

const LISTS = [at.Route, at.TrafficFilter, at.DomainNameInformation, at.AppTrigger] as const;

function rowChanges(document: XmlDocument): readonly RowChange[] {
  return LISTS.flatMap((list): readonly RowChange[] => {
    const ref = list as unknown as AnyRef;
    const rows = (readAny(document, ref).value ?? []) as readonly unknown[];
    const changes: RowChange[] = [];
    const fresh = { Address: "198.51.100.0", PrefixSize: 24 };
    if (ref === (at.Route as unknown as AnyRef))
      changes.push({ change: { kind: "insert", ref, index: 0, values: [fresh] }, ref, kind: "added" });
    if (rows.length > 0) changes.push({ change: { kind: "remove", ref, indexes: [0] }, ref, kind: "removed" });
    if (rows.length > 1 && JSON.stringify(rows[0]) !== JSON.stringify(rows.at(-1)))
      changes.push({ change: { kind: "move", ref, from: 0, to: rows.length - 1 }, ref, kind: "moved" });
    return changes;
  });
}

function neighbours(): readonly (readonly [XmlDocument, XmlDocument])[] {
  return profiles.flatMap(({ document }, index) => {
    const next = profiles[index + 1];
    return next === undefined ? [] : [[document, next.document] as const];
  });
}

const OPPOSITE = { added: "removed", removed: "added", changed: "changed", moved: "moved" } as const;

function plain({ kind, path, before, after }: Difference): string {
  return JSON.stringify([kind, path, before, after]);
}

function mirrored({ kind, path, before, after }: Difference): string {
  return JSON.stringify([OPPOSITE[kind], path, after, before]);
}
