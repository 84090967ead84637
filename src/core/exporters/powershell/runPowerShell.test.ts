/** The generated scripts, run. They need PowerShell 7 on the PATH (pwsh), and are skipped where it is missing. */
import { describe, expect, it, vi } from "vitest";
import { FIXTURE_NAMES, fixtureJob } from "../exportJob.testkit.ts";
import { powershell } from "../powershell.ts";
import { cleanUpScript } from "./cleanUpScript.ts";
import { detectScript } from "./detectScript.ts";
import { everyScript } from "./everyScript.testkit.ts";
import type { Installation } from "./installation.ts";
import { USUAL_LEFT_OVERS, installScript } from "./installScript.ts";
import type { Answer } from "./installer/answers.ts";
import { profileDigest } from "./installer/stamp.ts";
import { removeScript } from "./removeScript.ts";
import {
  type PowerShellRun,
  type Registry,
  USER,
  type WindowsState,
  hasPowerShell,
  runScript,
  syntaxErrors,
} from "./runPowerShell.testkit.ts";
import { printScript } from "./script.ts";
import { verifyScript } from "./verifyScript.ts";

/** PowerShell takes a second or two to start, and far longer on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

const XML = '<VPNProfile>\r\n  <!-- it\'s "R&D" -->\r\n  <DnsSuffix>a &amp; b &lt; c</DnsSuffix>\r\n</VPNProfile>\r\n';
const FORMER = "<VPNProfile><DnsSuffix>former &amp;amp; 'old'</DnsSuffix></VPNProfile>";
const DEVICE_XML = "<VPNProfile><DeviceTunnel>true</DeviceTunnel></VPNProfile>";
const NAME = "Contoso VPN";
const KEY = `${USER}|Contoso%20VPN`;
const DEVICE_KEY = "|Contoso%20VPN";

function installation(about: Partial<Installation> = {}): Installation {
  return { name: NAME, scope: "user", xml: XML, readable: true, fingerprint: "0", version: "1.2.3", ...about };
}

const device = (): Installation => installation({ scope: "device", xml: DEVICE_XML });
const install = (about = installation(), leftOvers = USUAL_LEFT_OVERS) => printScript(installScript(about, leftOvers));
const remove = (about = installation()) => printScript(removeScript(about, { cleanUp: true }));
const detect = (answer: Answer, about = installation()) => printScript(detectScript(about, answer));

/** The text of an attribute or element, unescaped once. */
function unescape(text: string): string {
  const letters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => letters[name] ?? "");
}

const SOFTWARE = "HKEY_LOCAL_MACHINE\\SOFTWARE";
const RAS_MAN = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\RasMan";
const TRACKED = `${SOFTWARE}\\Microsoft\\EnterpriseResourceManager\\Tracked\\{0A}`;
const NETWORKS = `${SOFTWARE}\\Microsoft\\Windows NT\\CurrentVersion\\NetworkList\\Profiles`;
const STAMP = `${SOFTWARE}\\AlwaysOnVpnDesigner\\Profiles\\user\\${USER}\\${NAME}`;

const text = (Value: string) => ({ Kind: "String", Value });
const number = (Value: number) => ({ Kind: "DWord", Value });
const list = (...Value: readonly string[]) => ({ Kind: "MultiString", Value });

/** What former profiles left, beside what is not theirs. */
const USED: Registry = {
  [`${TRACKED}\\${USER}\\default`]: {
    Path0: text("./User/Vendor/MSFT/VPNv2/Contoso%20VPN"),
    Path1: text("./User/Vendor/MSFT/VPNv2/Another%20Contoso%20VPN"),
    Path2: text("./User/Vendor/MSFT/WiFi/Contoso%20VPN"),
    Count: number(3),
  },
  [`${TRACKED}\\device\\default`]: { Path0: text("./Device/Vendor/MSFT/VPNv2/Contoso%20VPN"), Count: number(1) },
  [`${NETWORKS}\\{01}`]: { Description: text(NAME), ProfileName: text("Contoso VPN 2"), NameType: number(23) },
  [`${NETWORKS}\\{02}`]: { Description: text(NAME), ProfileName: text(NAME), NameType: number(71) },
  [`${NETWORKS}\\{03}`]: { Description: text("Home"), ProfileName: text("Home"), NameType: number(71) },
  [`${RAS_MAN}\\Config`]: { AutoTriggerDisabledProfilesList: list("Other", "contoso vpn"), UserSID: text(USER) },
  [`${RAS_MAN}\\DeviceTunnel`]: { AutoTriggerProfileEntryName: text(NAME), UserSID: text("S-1-5-80") },
};

/** The registry without what the scripts note for themselves. */
function foreign(registry: Registry): Registry {
  const isOwn = (key: string) => key === SOFTWARE || key.startsWith(`${SOFTWARE}\\AlwaysOnVpnDesigner`);
  return Object.fromEntries(Object.entries(registry).filter(([key]) => !isOwn(key)));
}

function without(registry: Registry, ...keys: readonly string[]): Registry {
  return Object.fromEntries(Object.entries(registry).filter(([key]) => !keys.includes(key)));
}

const USER_LEFT: Registry = {
  ...without(USED, `${NETWORKS}\\{01}`),
  [`${TRACKED}\\${USER}\\default`]: {
    Path1: text("./User/Vendor/MSFT/VPNv2/Another%20Contoso%20VPN"),
    Path2: text("./User/Vendor/MSFT/WiFi/Contoso%20VPN"),
    Count: number(2),
  },
};

interface SavedEntry {
  readonly Key: string;
  readonly Name: string;
  readonly Kind: string;
  readonly Value: unknown;
}

/** The registry values that a run saved before it removed them. */
function savedEntries({ files }: PowerShellRun): readonly SavedEntry[] {
  const saved = [...files].find(([name]) => name.endsWith(".registry.json"));
  return JSON.parse(saved?.[1] ?? "[]") as readonly SavedEntry[];
}

/** The Windows on which the install script ran, once for all who ask. */
let afterInstalling: WindowsState | undefined;
function installedWindows(): WindowsState {
  afterInstalling ??= runScript(install()).windows;
  return afterInstalling;
}

const savedProfile = ({ files }: PowerShellRun) => [...files].find(([name]) => name.endsWith(".xml"))?.[1];

describe.skipIf(!hasPowerShell)("every script of every format (needs pwsh)", () => {
  it("is read by PowerShell without a syntax error", () => {
    const scripts = everyScript();
    expect(scripts.length).toBeGreaterThan(10);
    expect(syntaxErrors(scripts.map(({ text }) => text)).filter(({ errors }) => errors.length > 0)).toEqual([]);
    expect(syntaxErrors(["if ("]).map(({ errors }) => errors.length > 0)).toEqual([true]);
  });
});

describe.skipIf(!hasPowerShell)("the install script, run (needs pwsh)", () => {
  it.each(FIXTURE_NAMES)("hands on the ProfileXML byte for byte (%s)", (fixture) => {
    for (const embedding of ["readable", "base64"] as const) {
      const { files, profileXml } = powershell.export(fixtureJob(fixture), { ...powershell.defaults, embedding });
      const { exitCode, windows, errors } = runScript(files[0]?.text ?? "");
      expect(errors).toBe("");
      expect(exitCode).toBe(0);
      expect(windows.Arrived.map(({ ProfileXml }) => unescape(ProfileXml))).toEqual([profileXml]);
    }
  });

  it("installs for the user, notes it, and closes the session", () => {
    const { windows } = runScript(install());
    expect(Object.keys(windows.Profiles)).toEqual([KEY]);
    expect(windows.Registry[STAMP]?.["ProfileXmlSha256"]).toEqual(text(profileDigest(XML)));
    expect(windows.Registry[STAMP]?.["DesignerVersion"]).toEqual(text("1.2.3"));
    expect(windows.IsDisposed).toBe(true);
  });

  it("notes what Windows reports once that has settled", () => {
    const readBack = "ReadBackSha256";
    const { windows } = runScript(install(), { UnsettledReads: 2 });
    expect(windows.Registry[STAMP]?.[readBack]).toEqual(installedWindows().Registry[STAMP]?.[readBack]);
    expect(windows.UnsettledReads).toBe(0);
  });

  it("replaces a connected profile and saves the former one", () => {
    const run = runScript(install(), { Profiles: { [KEY]: FORMER }, IsConnected: true });
    expect(run.exitCode).toBe(0);
    expect(run.windows.Started.join()).toContain('"Contoso VPN" /disconnect');
    expect(savedProfile(run)).toBe(FORMER);
    expect(run.windows.Arrived.map(({ ProfileXml }) => unescape(ProfileXml))).toEqual([XML]);
  });

  it("puts the former profile back when Windows refuses the new one", () => {
    const run = runScript(install(), { Profiles: { [KEY]: FORMER }, RefusedCreates: 1 });
    expect(run.exitCode).toBe(6);
    expect(run.windows.Arrived.map(({ ProfileXml }) => unescape(ProfileXml))).toEqual([XML, FORMER]);
    expect(run.windows.Profiles).toEqual({ [KEY]: FORMER });
    expect(run.windows.Registry[STAMP]).toBeUndefined();
  });

  it("does not create the new profile when the former one stays", () => {
    const { exitCode, windows } = runScript(install(), { Profiles: { [KEY]: FORMER }, RefusedDeletes: 1000 });
    expect(exitCode).toBe(5);
    expect(windows.Profiles).toEqual({ [KEY]: FORMER });
    expect(windows.Arrived).toEqual([]);
  });

  it("clears what Windows left, saves it, and touches nothing else", () => {
    const run = runScript(install(), { Registry: USED });
    expect(run.exitCode).toBe(0);
    expect(foreign(run.windows.Registry)).toEqual(USER_LEFT);
    expect(savedEntries(run)).toEqual([
      { Key: `${TRACKED}\\${USER}\\default`, Name: "Path0", ...USED[`${TRACKED}\\${USER}\\default`]?.["Path0"] },
      { Key: `${TRACKED}\\${USER}\\default`, Name: "Count", ...number(3) },
      ...Object.entries(USED[`${NETWORKS}\\{01}`] ?? {}).map(([Name, value]) => ({
        Key: `${NETWORKS}\\{01}`,
        Name,
        ...value,
      })),
    ]);
  });

  it("forgets the user's choice only when that is asked for", () => {
    const run = runScript(install(installation(), { traces: false, userChoice: true }), { Registry: USED });
    expect(foreign(run.windows.Registry)).toEqual({
      ...USED,
      [`${RAS_MAN}\\Config`]: { AutoTriggerDisabledProfilesList: list("Other"), UserSID: text(USER) },
    });
  });

  it("clears the record of the device tunnel for a device tunnel only", () => {
    const { windows } = runScript(install(device()), { Registry: USED });
    const left = foreign(windows.Registry);
    expect(left[`${RAS_MAN}\\DeviceTunnel`]).toBeUndefined();
    expect(left[`${TRACKED}\\device\\default`]).toEqual({ Count: number(0) });
    expect(left[`${TRACKED}\\${USER}\\default`]).toEqual(USED[`${TRACKED}\\${USER}\\default`]);
  });

  it("leaves the record of another device tunnel that is installed", () => {
    const record = { [`${RAS_MAN}\\DeviceTunnel`]: { AutoTriggerProfileEntryName: text("Other Tunnel") } };
    const kept = runScript(install(device()), { Registry: record, Profiles: { "|Other%20Tunnel": DEVICE_XML } });
    expect(foreign(kept.windows.Registry)).toEqual(record);
    const gone = runScript(install(device()), { Registry: record });
    expect(foreign(gone.windows.Registry)).toEqual({});
  });

  it("changes nothing with -WhatIf, and says what it would", () => {
    const state = { Registry: USED, Profiles: { [KEY]: FORMER } };
    const run = runScript(install(), state, ["WhatIf"]);
    expect(run.exitCode).toBe(0);
    expect(run.windows.Profiles).toEqual(state.Profiles);
    expect(run.windows.Registry).toEqual(USED);
    expect(run.files.size).toBe(0);
    expect(run.output).toContain("Replace the VPN profile");
    expect(run.output).toContain("Remove Path0");
  });

  it.each<[string, Partial<WindowsState>, number]>([
    ["nobody is signed in", { SignedIn: [] }, 3],
    ["several users are signed in", { SignedIn: [USER, `${USER}1`] }, 3],
    ["it is not elevated", { IsSystem: false, IsElevated: false, OwnSid: USER }, 2],
  ])("changes nothing when %s", (_, state, exitCode) => {
    const run = runScript(install(), state);
    expect(run.exitCode).toBe(exitCode);
    expect(run.windows.Arrived).toEqual([]);
  });
});

describe.skipIf(!hasPowerShell)("the removal script, run (needs pwsh)", () => {
  const installed = { Profiles: { [KEY]: FORMER, "|Other": FORMER } };

  it("removes a connected profile with its note and what it left, and saves it", () => {
    const state = { ...installed, IsConnected: true, Registry: { ...USED, [STAMP]: { InstalledAt: text("now") } } };
    const run = runScript(remove(), state);
    expect(run.errors).toBe("");
    expect(run.exitCode).toBe(0);
    expect(run.windows.Profiles).toEqual({ "|Other": FORMER });
    expect(run.windows.Registry).toEqual(USER_LEFT);
    expect(savedProfile(run)).toBe(FORMER);
  });

  it("deletes the connection as the network settings would when the MDM bridge refuses", () => {
    const asUser = { IsSystem: false, OwnSid: USER, ...installed, RefusedDeletes: 1000 };
    const run = runScript(remove(), asUser);
    expect(run.exitCode).toBe(0);
    expect(run.windows.Profiles).toEqual({ "|Other": FORMER });
  });

  it("says that a profile stayed", () => {
    const state = { Profiles: { [DEVICE_KEY]: DEVICE_XML }, RefusedDeletes: 1000, IsLockedDown: true, Registry: USED };
    const run = runScript(remove(device()), state);
    expect(run.exitCode).toBe(5);
    expect(run.windows.Registry).toEqual(USED);
  });

  it("says that a left-over stayed, and clears the others", () => {
    const run = runScript(remove(), { Registry: USED, LockedKeys: [`${TRACKED}\\${USER}\\default`] });
    expect(run.exitCode).toBe(8);
    expect(run.windows.Registry).toEqual(without(USED, `${NETWORKS}\\{01}`));
  });

  it("is content when there is nothing to remove", () => {
    expect(runScript(remove()).exitCode).toBe(0);
  });

  it("changes nothing with -WhatIf", () => {
    const run = runScript(remove(), { ...installed, Registry: USED }, ["WhatIf"]);
    expect([run.exitCode, run.windows.Profiles, run.windows.Registry]).toEqual([0, installed.Profiles, USED]);
    expect(run.output).toContain("Remove the VPN profile");
  });
});

describe.skipIf(!hasPowerShell)("the clean-up script, run (needs pwsh)", () => {
  const script = printScript(cleanUpScript(installation(), { userChoice: true }));

  it("clears what is left, and nothing a second time", () => {
    const first = runScript(script, { Registry: USED });
    expect(first.exitCode).toBe(0);
    expect(first.windows.Registry).toEqual({
      ...USER_LEFT,
      [`${RAS_MAN}\\Config`]: { AutoTriggerDisabledProfilesList: list("Other"), UserSID: text(USER) },
    });
    const second = runScript(script, { Registry: first.windows.Registry });
    expect(second.windows.Registry).toEqual(first.windows.Registry);
    expect(savedEntries(second)).toEqual([]);
  });

  it("removes the list of choices with its last entry", () => {
    const key = `${RAS_MAN}\\Config`;
    const run = runScript(script, { Registry: { [key]: { AutoTriggerDisabledProfilesList: list(NAME) } } });
    expect(run.windows.Registry).toEqual({ [key]: {} });
  });

  it("only says what it would remove with -WhatIf", () => {
    const run = runScript(script, { Registry: USED }, ["WhatIf"]);
    expect(run.exitCode).toBe(0);
    expect(run.windows.Registry).toEqual(USED);
    expect(run.output.match(/What if/g)).toHaveLength(3);
    expect(run.files.size).toBe(0);
  });

  it("leaves the entries of a profile that is installed, unless -Force is given", () => {
    const state = { Registry: USED, Profiles: { [KEY]: FORMER } };
    const run = runScript(script, state);
    expect([run.exitCode, run.windows.Registry]).toEqual([9, USED]);
    expect(runScript(script, state, ["Force"]).windows.Registry).not.toEqual(USED);
  });
});

describe.skipIf(!hasPowerShell)("the detection script, run (needs pwsh)", () => {
  const INSTALLED = "The profile is installed as designed.\n";
  const answer = (script: string, state: Partial<WindowsState>) => {
    const { exitCode, output, errors } = runScript(script, state);
    return [exitCode, output.replaceAll("\r\n", "\n"), errors];
  };

  it("finds what the install script installed", () => {
    const windows = installedWindows();
    expect(answer(detect("exitCode"), windows)).toEqual([0, INSTALLED, ""]);
    expect(answer(detect("output"), windows)).toEqual([0, INSTALLED, ""]);
    expect(answer(detect("word"), windows)).toEqual([0, "Compliant\n", ""]);
  });

  it("finds it too when line ends were changed on the way", () => {
    const windows = installedWindows();
    const script = detect("word", installation({ xml: XML.replaceAll("\r\n", "\n") }));
    expect(answer(script, windows)).toEqual([0, "Compliant\n", ""]);
  });

  it("misses what is not there", () => {
    expect(answer(detect("exitCode"), {})).toEqual([1, "The profile is not installed.\n", ""]);
    expect(answer(detect("output"), {})).toEqual([0, "", ""]);
    expect(answer(detect("word"), {})).toEqual([0, "NonCompliant\n", ""]);
  });

  it("tells another version, another way of installing, and a change on the device", () => {
    const windows = installedWindows();
    const other = detect("exitCode", installation({ xml: FORMER }));
    expect(answer(other, windows)).toEqual([1, "Another version of the profile is installed.\n", ""]);
    expect(answer(detect("exitCode"), { ...windows, Registry: {} })[0]).toBe(1);
    const changed = { ...windows, Profiles: { [KEY]: windows.Profiles[KEY]?.replace("a &amp; b", "x") ?? "" } };
    expect(answer(detect("exitCode"), changed)[1]).toContain("Windows reports another profile");
    const versionsOnly = printScript(detectScript(installation(), "exitCode", { noticeChanges: false }));
    expect(answer(versionsOnly, changed)).toEqual([0, INSTALLED, ""]);
  });

  it("takes no offence at another protocol, which Windows may note after connecting", () => {
    const withProtocol = (protocol: string) =>
      `<VPNProfile><NativeProfile><NativeProtocolType>${protocol}</NativeProtocolType></NativeProfile></VPNProfile>`;
    const about = installation({ xml: withProtocol("Automatic") });
    const { windows } = runScript(install(about));
    const dialled = { ...windows, Profiles: { [KEY]: withProtocol("Sstp") } };
    expect(answer(detect("word", about), dialled)).toEqual([0, "Compliant\n", ""]);
  });

  it("looks at every user who is signed in", () => {
    const windows = installedWindows();
    const two = { ...windows, SignedIn: [USER, `${USER}1`] };
    expect(answer(detect("word"), two)).toEqual([0, "NonCompliant\n", ""]);
  });

  it("goes by the note when nobody is signed in, and asks for no remedy", () => {
    const windows = installedWindows();
    const nobody = { ...windows, SignedIn: [] };
    expect(answer(detect("exitCode"), nobody)[0]).toBe(0);
    expect(answer(detect("word"), nobody)).toEqual([0, "Compliant\n", ""]);
    expect(answer(detect("output"), nobody)[1]).toContain("was installed as designed");
    expect(answer(detect("output"), { SignedIn: [] })).toEqual([0, "", ""]);
  });

  it("answers nothing without the rights to look", () => {
    const [exitCode, output, errors] = answer(detect("word", device()), { IsSystem: false });
    expect([exitCode, output]).toEqual([2, ""]);
    expect(errors).toContain("Run this script as SYSTEM");
  });

  it("finds a device tunnel", () => {
    const { windows } = runScript(install(device()));
    expect(answer(detect("word", device()), windows)).toEqual([0, "Compliant\n", ""]);
  });
});

describe.skipIf(!hasPowerShell)("the report, run (needs pwsh)", () => {
  const verify = printScript(verifyScript(installation()));

  it("shows what Windows reports, and passes over what is not there", () => {
    const run = runScript(verify, installedWindows());
    expect(run.errors).toBe("");
    expect(run.exitCode).toBe(0);
    expect(run.output).toContain("Result: The profile is installed as designed.");
    expect(run.output).toMatch(/<VPNProfile>\s+<DnsSuffix>a &amp; b &lt; c<\/DnsSuffix>\s+<\/VPNProfile>/);
    expect(run.output).toContain("VpnStrategy=7");
    expect(run.output.match(/^== /gm)).toHaveLength(12);
    expect(run.output).toContain("Not available: ");
  });

  it("says that the profile is missing, or that it must not look", () => {
    expect(runScript(verify).exitCode).toBe(1);
    const run = runScript(verify, { IsSystem: false, IsElevated: false, OwnSid: USER });
    expect(run.exitCode).toBe(2);
    expect(run.output).toContain("to an elevated PowerShell only");
  });
});
