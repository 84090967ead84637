import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jobOf } from "./exportJob.testkit.ts";
import { GROUPS } from "./exporter.ts";
import { exporters } from "./index.ts";

describe("the exporters", () => {
  it("are all in the list", () => {
    const files = readdirSync(new URL(".", import.meta.url))
      .filter((file) => file.endsWith(".ts") && !file.includes(".test"))
      .filter((file) => /: Exporter<.*> = \{/.test(readFileSync(new URL(file, import.meta.url), "utf8")));
    expect(
      exporters.map(({ id }) => `${id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}.ts`).sort(),
    ).toEqual(files.sort());
  });

  it("stand together by group, in the order of the groups", () => {
    const order = Object.keys(GROUPS);
    const groups = exporters.map(({ group }) => order.indexOf(group));
    expect(groups).toEqual([...groups].sort((one, other) => one - other));
  });

  it("explain every option, with its choices, and have defaults of their own kind", () => {
    for (const { options, defaults, labels } of exporters) {
      expect(options.safeParse(defaults).success).toBe(true);
      expect(labels.map(({ option }) => option)).toEqual(Object.keys(defaults));
      for (const { option, choices } of labels)
        for (const { value } of choices ?? [])
          expect(options.safeParse({ ...defaults, [option]: value }).success).toBe(true);
    }
  });

  it("take options that are not theirs as their defaults", () => {
    const job = jobOf("<VPNProfile/>");
    for (const exporter of exporters)
      expect(exporter.blockers(job, { form: 7 })).toEqual(exporter.blockers(job, exporter.defaults));
  });
});
