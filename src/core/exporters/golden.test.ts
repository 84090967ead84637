import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIXTURE_NAMES, type FixtureName, fixtureJob } from "./exportJob.testkit.ts";
import type { AnyExporter } from "./anyExporter.ts";
import { exporters } from "./index.ts";

/** Set it to write the golden files anew; then read what changed in them. */
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";
const BLOCKED = "blocked.txt";

describe("golden files", () => {
  const cases = FIXTURE_NAMES.flatMap((fixture) =>
    exporters.map((exporter) => ({ fixture, exporter, id: exporter.id })),
  );

  it.each(cases)("$fixture leaves as $id as it was reviewed", ({ fixture, exporter }) => {
    const folder = new URL(`golden/${fixture}/${exporter.id}/`, import.meta.url);
    const files = filesOf(fixture, exporter);
    if (isUpdating) rewrite(folder, files);
    expect(existsSync(folder), `${folder.pathname} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) {
      const golden = readFileSync(new URL(encodeURIComponent(name), folder));
      expect(bytes.toString("utf8")).toBe(golden.toString("utf8"));
      expect(bytes.equals(golden)).toBe(true);
    }
  });
});

/** What the exporter gives by default, archives left out: their files stand beside them. Where it refuses, the reasons. */
function filesOf(fixture: FixtureName, exporter: AnyExporter): ReadonlyMap<string, Buffer> {
  const job = fixtureJob(fixture);
  const blockers = exporter.blockers(job, exporter.defaults);
  if (blockers.length > 0)
    return new Map([[BLOCKED, Buffer.from(`${blockers.map(({ message }) => message).join("\n")}\n`)]]);
  const readable = exporter.export(job, exporter.defaults).files.filter(({ text }) => text !== null);
  return new Map(readable.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
}

function rewrite(folder: URL, files: ReadonlyMap<string, Buffer>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(new URL(encodeURIComponent(name), folder), bytes);
}
