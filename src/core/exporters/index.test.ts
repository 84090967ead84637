import { describe, expect, it } from "vitest";
import { jobOf } from "./exportJob.testkit.ts";
import { exporters } from "./index.ts";

describe("the exporters", () => {
  it("stand in the order of the tabs", () => {
    expect(exporters.map(({ title }) => title)).toEqual(["ProfileXML", "PowerShell", "Intune"]);
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
      expect(exporter.export(job, { form: 7 })).toEqual(exporter.export(job, exporter.defaults));
  });
});
