import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZip } from "../bytes/zip.ts";
import { bundle } from "./bundle.ts";
import { CHANNEL_NAMES, CHANNELS } from "./channels/bundleChannels.ts";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";

const CASES = FIXTURE_NAMES.flatMap((fixture) => CHANNEL_NAMES.map((channel) => ({ fixture, channel }))).filter(
  ({ fixture, channel }) => bundle.blockers(fixtureJob(fixture), { channel }).length === 0,
);

function entriesOf(bytes: Uint8Array = new Uint8Array()) {
  const entries = readZip(bytes);
  return entries.ok ? entries.value : [];
}

describe("the bundle", () => {
  it.each(CASES)("for $channel of the $fixture profile holds all that its README speaks of", ({ fixture, channel }) => {
    const { files } = bundle.export(fixtureJob(fixture), { channel });
    const paths = entriesOf(files[0]?.bytes).map(({ path }) => path);
    const readme = files[1]?.text ?? "";
    for (const folder of ["Profile", "Deliver", "Verify", "Remove"])
      expect(paths.filter((path) => path.startsWith(`${folder}/`)).length).toBeGreaterThan(0);
    for (const path of paths.slice(1)) expect(readme).toContain(`\`${path}\``);
  });

  it.each(CASES)("for $channel of the $fixture profile shows every file once", ({ fixture, channel }) => {
    const { files } = bundle.export(fixtureJob(fixture), { channel });
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const shown = files.slice(1).map(({ bytes }) => Buffer.from(bytes).toString("hex"));
    for (const { bytes } of entriesOf(files[0]?.bytes)) expect(shown).toContain(Buffer.from(bytes).toString("hex"));
  });

  it("goes from what has to be there before to the way back", () => {
    const { files } = bundle.export(fixtureJob("device"), { channel: "intune-win32" });
    const headings = [...(files[1]?.text ?? "").matchAll(/^## (.*)\r$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "What the profile does",
      "What is in the archive",
      "Step 1: Before you start",
      "Step 2: Deliver: Intune Win32 app",
      "Values to enter: Intune Win32 app",
      "What to know",
      "Step 3: Verify",
      "The way back",
    ]);
  });

  it("lets the folder stand that Microsoft's packing tool is given", () => {
    const { files } = bundle.export(fixtureJob("device"), { channel: "intune-win32" });
    const paths = entriesOf(files[0]?.bytes).map(({ path }) => path);
    expect(paths).toContain("Deliver/source/Install-Contoso-Device-Tunnel.ps1");
    expect(paths.filter((path) => path.endsWith("README.md"))).toEqual(["README.md"]);
  });

  it("keeps the profile to the byte, whatever its encoding", () => {
    const job = fixtureJob("allUsers");
    const { files } = bundle.export(job, { channel: "intune-policy" });
    const written = entriesOf(files[0]?.bytes).find(({ path }) => path.startsWith("Profile/"));
    expect(Buffer.from(written?.bytes ?? []).equals(Buffer.from(job.opened ?? []))).toBe(true);
  });

  it("looks for the profile where the channel puts it", () => {
    const { files } = bundle.export(fixtureJob("user"), { channel: "group-policy" });
    const scripts = files.filter(({ name }) => /^(?:Verify|Remove)-/.test(name));
    expect(scripts.map(({ text }) => /for all users/.test(text ?? ""))).toEqual([true, true]);
  });

  it("is stopped by what stops its channel, and by nothing else", () => {
    const stopped = CHANNEL_NAMES.filter((channel) => bundle.blockers(fixtureJob("user"), { channel }).length > 0);
    expect(stopped).toEqual(["provisioning-package"]);
    const nameless = jobOf("<VPNProfile/>", { name: "" });
    for (const channel of CHANNEL_NAMES) {
      const rules = bundle.blockers(nameless, { channel }).map(({ rule }) => rule);
      expect(rules).toContain("name-empty");
      expect(new Set(rules).size).toBe(rules.length);
    }
  });

  it("has one title and the same parts, whatever the name", () => {
    fc.assert(
      fc.property(hostileName, fc.constantFrom(...CHANNEL_NAMES), (name, channel) => {
        const { files } = bundle.export(jobOf("<VPNProfile/>", { name, scope: "allUsers" }), { channel });
        const lines = (files[1]?.text ?? "").split("\r\n");
        expect(lines.filter((line) => line.startsWith("# "))).toEqual([lines[0]]);
        expect(lines.filter((line) => /^## (?:Step 1|Step 3|The way back)/.test(line))).toHaveLength(3);
        expect(
          entriesOf(files[0]?.bytes)
            .map(({ path }) => path)
            .join("\n"),
        ).toMatch(/^[\nA-Za-z0-9./_-]*$/);
      }),
      { numRuns: 20 },
    );
  });

  it("offers every channel in words", () => {
    expect(bundle.labels[0]?.choices).toEqual(CHANNEL_NAMES.map((value) => ({ value, title: CHANNELS[value].title })));
  });
});
