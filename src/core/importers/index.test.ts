import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Example, Find } from "./importer.ts";
import { importers } from "./index.ts";
import { openSource } from "./open.ts";
import { sourceOfBytes } from "./source.ts";

const CASES = importers.flatMap((importer) => importer.examples.map((example) => ({ importer, example })));

describe("the importers", () => {
  it("are all in the list, under the names of their files", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((file) => file.endsWith(".ts") && !file.includes(".test"))
      .filter((file) => /: Importer = \{/.test(readFileSync(new URL(file, import.meta.url), "utf8")));
    expect(importers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it("have examples", () => {
    expect(importers.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(CASES)("$importer.id opens $example.title", ({ importer, example }) => {
    const opening = openSource(sourceOf(example));
    expect(opening.form?.id).toBe(importer.id);
    expect(opening.finds.map(shown)).toMatchObject(example.finds);
    expect(opening.finds).toHaveLength(example.finds.length);
    for (const remark of example.remarks ?? [])
      expect(opening.remarks.map(({ text }) => text)).toContainEqual(expect.stringMatching(remark));
  });

  it.each(CASES)("$importer.id survives $example.title cut off anywhere", ({ example }) => {
    const { bytes } = sourceOf(example);
    const step = Math.max(1, Math.floor(bytes.length / 60));
    for (let length = 0; length < bytes.length; length += step)
      expect(() => openSource(sourceOfBytes(null, bytes.slice(0, length)))).not.toThrow();
  });
});

function sourceOf({ name, source }: Example) {
  return sourceOfBytes(name ?? null, typeof source === "string" ? new TextEncoder().encode(source) : source);
}

function shown(find: Find): object {
  switch (find.kind) {
    case "profile":
      return { kind: find.kind, name: find.name, scope: find.scope, text: find.source.text };
    case "rows":
      return { kind: find.kind, count: find.rows.length };
    case "certificate":
      return { kind: find.kind, name: find.name, count: 1 };
  }
}
