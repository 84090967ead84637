import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZip } from "../bytes/zip.ts";
import { argumentsIn } from "../formats/windowsCommandLine.testkit.ts";
import { hostileName } from "./channels/hostileNames.testkit.ts";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "./exportJob.testkit.ts";
import { intuneWin32 } from "./intuneWin32.ts";

function pathsIn(bytes: Uint8Array = new Uint8Array()): readonly string[] {
  const entries = readZip(bytes);
  return entries.ok ? entries.value.map(({ path }) => path) : [];
}

describe("the Win32 app", () => {
  it("keeps what is packed apart from what is uploaded beside it", () => {
    const { files } = intuneWin32.export(fixtureJob("user"), {});
    expect(pathsIn(files[0]?.bytes)).toEqual([
      "source/Install-Contoso-VPN.ps1",
      "source/Remove-Contoso-VPN.ps1",
      "Detect-Contoso-VPN.ps1",
      "README.md",
    ]);
  });

  it.each(FIXTURE_NAMES)("gives the same bytes each time, and shows what is in them (%s)", (fixture) => {
    const [one, other] = [fixtureJob(fixture), fixtureJob(fixture)].map((job) => intuneWin32.export(job, {}));
    expect(one?.files[0]?.bytes).toEqual(other?.files[0]?.bytes);
    const entries = readZip(one?.files[0]?.bytes ?? new Uint8Array());
    expect(entries.ok && entries.value.map(({ bytes }) => bytes)).toEqual(
      one?.files.slice(1).map(({ bytes }) => new Uint8Array(bytes)),
    );
  });

  it("is read in Notepad: CRLF throughout", () => {
    for (const { text } of intuneWin32.export(fixtureJob("allUsers"), {}).files)
      expect(text ?? "").not.toMatch(/(?<!\r)\n/);
  });

  it("has the values of the card in its README", () => {
    const { files, card } = intuneWin32.export(fixtureJob("allUsers"), {});
    const readme = files.at(-1)?.text ?? "";
    for (const { value } of card) expect(readme).toContain(`\`${value}\``);
  });

  it("starts the scripts that it packs, whatever the name", () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const { files, card } = intuneWin32.export(jobOf("<VPNProfile/>", { name }), {});
        const [, install, remove] = files;
        const lines = card.filter(({ label }) => label.endsWith("command")).map(({ value }) => argumentsIn(value));
        expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
          ["powershell.exe", install?.name],
          ["powershell.exe", remove?.name],
        ]);
        expect(lines.map((line) => line.length)).toEqual([7, 7]);
        expect(pathsIn(files[0]?.bytes)).toHaveLength(4);
      }),
      { numRuns: 30 },
    );
  });
});
