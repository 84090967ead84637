import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";

const COMMAND = path.resolve("dist-cli", "main.js");
const BAD = `<VPNProfile>
  <Route>
    <Address>172.21.12.5</Address>
    <PrefixSize>21</PrefixSize>
  </Route>
</VPNProfile>
`;

test.describe("the built command checks profiles where no browser is", () => {
  let folder = "";
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "aovpn-"));
    writeFileSync(path.join(folder, "bad.xml"), BAD);
    writeFileSync(path.join(folder, "notes.txt"), "not looked at");
  });
  test.afterEach(() => rmSync(folder, { recursive: true }));

  test("a folder: each finding has a line, and the exit code says that there are errors", () => {
    const { status, stdout } = command(["check", "."], folder);
    expect(stdout).toMatch(/^\.\/bad\.xml:3:14: error: .* \[route-host-bits\]$/m);
    expect(status).toBe(1);
  });

  test("standard input, as SARIF", () => {
    const { status, stdout } = command(["check", "--format", "sarif", "-"], folder, BAD);
    const log = JSON.parse(stdout) as { runs: { results: { ruleId: string }[] }[] };
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain("route-host-bits");
    expect(status).toBe(1);
  });

  test("what is not there is told on standard error", () => {
    const { status, stderr } = command(["check", "missing.xml"], folder);
    expect(stderr).toBe("missing.xml: There is no such file or folder.\n");
    expect(status).toBe(2);
  });
});

function command(args: readonly string[], cwd: string, input = "") {
  return spawnSync(process.execPath, [COMMAND, ...args], { cwd, input, encoding: "utf8" });
}
