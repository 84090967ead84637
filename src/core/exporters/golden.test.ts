import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exporters } from "./index.ts";
import { FIXTURE_NAMES, fixtureJob } from "./exportJob.testkit.ts";

/** Set it to write the golden files anew; then read what changed in them. */
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";
const EXTENSIONS: Readonly<Record<string, string>> = { "profile-xml": "xml", powershell: "ps1", intune: "json" };

describe("golden files", () => {
  const cases = FIXTURE_NAMES.flatMap((fixture) =>
    exporters.map((exporter) => ({ fixture, exporter, id: exporter.id })),
  );

  it.each(cases)("$fixture leaves as $id as it was reviewed", ({ fixture, exporter }) => {
    const job = fixtureJob(fixture);
    expect(exporter.blockers(job, exporter.defaults)).toEqual([]);
    const [file] = exporter.export(job, exporter.defaults).files;
    const golden = new URL(`golden/${fixture}.${exporter.id}.${EXTENSIONS[exporter.id] ?? "txt"}`, import.meta.url);
    const bytes = Buffer.from(file?.bytes ?? []);
    if (isUpdating) writeFileSync(golden, bytes);
    expect(existsSync(golden), `${golden.pathname} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(bytes.toString("utf8")).toBe(readFileSync(golden, "utf8"));
    expect(bytes.equals(readFileSync(golden))).toBe(true);
  });
});
