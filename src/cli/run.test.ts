import { describe, expect, test } from "vitest";
import { inProfile } from "../core/lint/examples.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { UTF_8 } from "../core/xml/encoding.ts";
import { saveDeployment } from "../core/deployment/savedDeployment.ts";
import type { ProfileFile, ProfileId } from "../core/deployment/deployment.ts";
import type { Files } from "./inputs.ts";
import { runCommand } from "./run.ts";

const GOOD = inProfile`<ProfileName>Contoso</ProfileName>`;
const BAD = inProfile`
  <ProfileName>Contoso</ProfileName>
  <Route>
    <Address>172.21.12.5</Address>
    <PrefixSize>21</PrefixSize>
  </Route>`;
const ONLY_HOST_BITS = RULES.filter(({ id }) => id !== "route-host-bits").flatMap(({ id }) => ["--without", id]);

describe("the exit code", () => {
  test("is 0 when nothing is as bad as asked for, 1 when something is", () => {
    expect(run(["good.xml"]).code).toBe(0);
    expect(run(["bad.xml"]).code).toBe(1);
    expect(run(["bad.xml", "--without", "route-host-bits"]).code).toBe(0);
  });

  test("is 2 for what cannot be read, whatever else was found", () => {
    const { code, errors } = run(["bad.xml", "missing.xml"]);
    expect(code).toBe(2);
    expect(errors).toBe("missing.xml: There is no such file or folder.\n");
  });

  test.each([
    [["compare", "a.xml"], /no command "compare"/],
    [["check"], /Name a file/],
    [["check", "--format", "pdf", "good.xml"], /--format takes text, json, sarif/],
    [["check", "--fail-on", "none", "good.xml"], /--fail-on takes/],
    [["check", "--channel", "pigeon", "good.xml"], /--channel takes "intuneCustom"/],
    [["check", "--shared-pcs", "maybe", "good.xml"], /--shared-pcs takes yes or no/],
    [["check", "--colour", "good.xml"], /--colour/],
    [["check", "--context", "missing.json", "good.xml"], /missing\.json could not be read/],
    [["check", "--context", "list.json", "good.xml"], /list\.json could not be read/],
    [["check", "--context", "nonsense.json", "good.xml"], /"pigeon" is no answer to "channel"/],
    [["check", "--without", "nosuch", "good.xml"], /There is no rule "nosuch"/],
  ] as const)("is 2 for a wrong call, with a sentence: %j", (args, sentence) => {
    const ending = runCommand(args, FILES, "1.2.3");
    expect(ending).toMatchObject({ code: 2, output: "" });
    expect(ending.errors).toMatch(sentence);
  });

  test("is 1 for a profile that is not well-formed", () => {
    const { code, output } = run(["broken.xml"], []);
    expect(code).toBe(1);
    expect(output).toContain("[xml-not-well-formed]");
  });
});

describe("text", () => {
  test("has a line for each finding, with the place", () => {
    expect(run(["bad.xml"]).output.split("\n")[0]).toMatch(
      /^bad\.xml:4:14: error: 172\.21\.12\.5\/21 .* \[route-host-bits\]$/,
    );
  });

  test("says what the checks need to know", () => {
    const { output } = run(["intune.xml"], []);
    expect(output).toMatch(/waits? for an answer: Deployed with \(--channel\)\./);
    expect(run(["intune.xml", "--channel", "intuneCustom"], []).output).not.toContain("Deployed with");
  });
});

describe("inputs", () => {
  test("folders are searched, and what is no VPN profile is passed over", () => {
    const { output } = run(["folder"]);
    expect(output).toContain("folder/inner/bad.xml:4:14");
    expect(output).toContain("2 profiles checked; 1 file passed over");
    expect(output).toContain("folder/other.xml: passed over");
    expect(output).not.toContain("node_modules");
  });

  test("a profile is looked at however it is wrapped or misspelt", () => {
    const { output, code } = run(["strange"], []);
    expect(output).toMatch(/^strange\/misspelt\.xml:1:1: error/m);
    expect(output).toMatch(/^strange\/wrapped\.xml:\d+:\d+: error/m);
    expect(code).toBe(1);
  });

  test("a folder that holds nothing to look at is a mistake", () => {
    expect(run(["docs"])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("docs: The folder holds no") as string,
    });
  });

  test("a file that is named is looked at, whatever it is", () => {
    expect(run(["folder/other.xml"], []).code).toBe(1);
  });

  test("- is standard input", () => {
    expect(run(["-"]).output).toMatch(/^-:4:14: error/);
  });

  test("a saved deployment brings its context and its silences", () => {
    const { output, code } = run(["Contoso.aovpn.json"]);
    expect(output).toContain("1 silenced");
    expect(code).toBe(0);
    const json = JSON.parse(run(["Contoso.aovpn.json", "--format", "json"]).output) as unknown;
    expect(json).toMatchObject({ profiles: [{ silenced: [{ rule: "route-host-bits", reason: "Known" }] }] });
  });

  test("what is no deployment is refused with a sentence", () => {
    expect(run(["wrong.aovpn.json"])).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/wrong\.aovpn\.json: This is not a deployment/),
    });
  });

  test("profiles of one deployment see one another", () => {
    const both = ["registers.xml", "device.xml", "--without", "route-host-bits"];
    expect(run(both, []).output).not.toContain("[dns-register-both]");
    expect(run([...both, "--deployment"], []).output).toContain("[dns-register-both]");
  });
});

describe("JSON", () => {
  test("has places, fixes and questions", () => {
    const { profiles } = JSON.parse(run(["bad.xml", "--format", "json"]).output) as { profiles: object[] };
    expect(profiles).toMatchObject([
      {
        path: "bad.xml",
        findings: [
          {
            rule: "route-host-bits",
            setting: "Route[0]/Address",
            start: { line: 4, column: 14 },
            end: { line: 4, column: 25 },
            fixes: [{ title: "Write 172.21.8.0", isSafe: true }, { isSafe: false }],
          },
        ],
      },
    ]);
  });
});

describe("SARIF", () => {
  const log = JSON.parse(run(["folder/inner/bad.xml", "--format", "sarif"]).output) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: object[] }[];
  };

  test("names each rule that is used, and where", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(["route-host-bits"]);
    expect(log.runs[0]?.results).toMatchObject([
      {
        ruleId: "route-host-bits",
        ruleIndex: 0,
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "folder/inner/bad.xml" },
              region: { startLine: 4, startColumn: 14, endLine: 4, endColumn: 25 },
            },
          },
        ],
      },
    ]);
  });

  test("carries the fixes as replacements", () => {
    expect(log.runs[0]?.results).toMatchObject([
      {
        fixes: [
          { artifactChanges: [{ replacements: [{ insertedContent: { text: "172.21.8.0" } }] }] },
          { artifactChanges: [{ replacements: [{ insertedContent: { text: "32" } }] }] },
        ],
      },
    ]);
  });
});

test("help names every option of the context, and the version is told", () => {
  const { code, output } = runCommand(["--help"], FILES, "1.2.3");
  expect(code).toBe(0);
  for (const option of ["--oldest-windows", "--clients-lack-ipv6", "--hello-trust"]) expect(output).toContain(option);
  expect(runCommand(["--version"], FILES, "1.2.3").output).toBe("1.2.3\n");
});

function run(inputs: readonly string[], more: readonly string[] = ONLY_HOST_BITS) {
  const isAlone = inputs.includes("--without");
  return runCommand(["check", ...inputs, ...(isAlone ? withoutHostBits() : more)], FILES, "1.2.3");
}

/** All rules off that tests do not speak of. */
function withoutHostBits(): readonly string[] {
  const kept = ["route-host-bits", "dns-register-both"];
  return RULES.filter(({ id }) => !kept.includes(id)).flatMap(({ id }) => ["--without", id]);
}

function savedWithSilence(): string {
  const file: ProfileFile = {
    id: "a" as ProfileId,
    name: "Contoso",
    scope: "user",
    text: BAD,
    encoding: UTF_8,
    opened: null,
    exported: null,
    silences: [{ rule: "route-host-bits", where: null, row: null, reason: "Known" }],
    ticks: [],
  };
  return JSON.stringify(saveDeployment({ name: "Contoso", context: {}, profiles: [file] }, null, {}));
}

const REGISTERS = inProfile`<AlwaysOn>true</AlwaysOn><RegisterDNS>true</RegisterDNS>`;
const CONTENT: Readonly<Record<string, string>> = {
  "good.xml": GOOD,
  "bad.xml": BAD,
  "broken.xml": BAD.replace("</Route>", ""),
  "intune.xml": inProfile`<NativeProfile><Servers>vpn.example.org</Servers></NativeProfile>`,
  "registers.xml": REGISTERS,
  "device.xml": REGISTERS.replace("AlwaysOn>true</AlwaysOn", "DeviceTunnel>true</DeviceTunnel"),
  "strange/misspelt.xml": GOOD.replaceAll("VPNProfile", "vpnprofile"),
  "strange/wrapped.xml": `<SyncML><Data>&lt;VPNProfile/&gt;</Data></SyncML>`,
  "docs/readme.md": "no",
  "list.json": "[1]",
  "nonsense.json": `{"channel":"pigeon"}`,
  "folder/good.xml": GOOD,
  "folder/other.xml": "<configuration/>",
  "folder/readme.md": "no",
  "folder/inner/bad.xml": BAD,
  "folder/node_modules/bad.xml": BAD,
  "Contoso.aovpn.json": savedWithSilence(),
  "wrong.aovpn.json": "[1]",
};

const FILES: Files = {
  kindOf: (path) => (path in CONTENT ? "file" : namesIn(path).length > 0 ? "folder" : null),
  read(path) {
    const text = CONTENT[path];
    if (text === undefined) throw new Error("no such file");
    return new TextEncoder().encode(text);
  },
  list: namesIn,
  standardInput: () => new TextEncoder().encode(BAD),
};

function namesIn(folder: string): readonly string[] {
  const inside = Object.keys(CONTENT).filter((name) => name.startsWith(`${folder}/`));
  return [...new Set(inside.map((name) => name.slice(folder.length + 1).split("/")[0] ?? ""))];
}
