import { describe, expect, it } from "vitest";
import { configMgrCompliance } from "./configMgrCompliance.ts";
import { FIXTURE_NAMES, fixtureJob } from "./exportJob.testkit.ts";

describe("the configuration item", () => {
  it.each(FIXTURE_NAMES)("compares with the word that the discovery script prints (%s)", (fixture) => {
    const { files, card } = configMgrCompliance.export(fixtureJob(fixture), {});
    const values = Object.fromEntries(card.map(({ label, value }) => [label, value]));
    const discovery = files.find(({ name }) => name === values["Discovery script"]);
    const words = [...(discovery?.text ?? "").matchAll(/Write-Output '(\w+)'/g)].map(([, word]) => word);
    expect(new Set(words)).toEqual(new Set([values["For the following values"], "NonCompliant"]));
  });

  it("remedies with the install script", () => {
    const { files, card } = configMgrCompliance.export(fixtureJob("device"), {});
    const remediation = card.find(({ label }) => label === "Remediation script")?.value;
    expect(files.find(({ name }) => name === remediation)?.text).toContain("$ProfileXml = ");
  });

  it("does not run with the rights of the user, not even for a user's profile", () => {
    const { card } = configMgrCompliance.export(fixtureJob("user"), {});
    expect(card).toContainEqual({ label: "Run scripts by using the logged on user credentials", value: "No" });
  });
});
