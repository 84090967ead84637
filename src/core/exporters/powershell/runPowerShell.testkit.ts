import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quote } from "./quote.ts";

/** Whether PowerShell 7 is on the PATH: scripts can be run there, against stand-ins for Windows. */
export const hasPowerShell = canRunPowerShell();

function canRunPowerShell(): boolean {
  try {
    execFileSync("pwsh", ["-NoProfile", "-Command", "exit 0"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export interface RegistryValue {
  readonly Kind: string;
  readonly Value: string | number | readonly string[];
}

/** Registry keys by full name, each with its values by name. */
export type Registry = Readonly<Record<string, Readonly<Record<string, RegistryValue>>>>;

/** The Windows that a script runs on. Profiles have keys such as `S-1-5-21-1|Name`, without a SID for the device. */
export interface WindowsState {
  readonly IsSystem: boolean;
  readonly IsElevated: boolean;
  readonly OwnSid: string;
  readonly SignedIn: readonly string[];
  readonly IsConnected: boolean;
  /** Whether the network settings cannot delete connections. */
  readonly IsLockedDown: boolean;
  /** How often the next deletions fail, whatever is tried. */
  readonly RefusedDeletes: number;
  readonly RefusedCreates: number;
  /** How often Windows reports a profile that is not complete yet. */
  readonly UnsettledReads: number;
  readonly LockedKeys: readonly string[];
  readonly Profiles: Readonly<Record<string, string>>;
  readonly Registry: Registry;
}

/** What Windows is like afterwards, and what it met on the way. */
export interface WindowsAfter extends WindowsState {
  /** What arrived at the MDM bridge to be created, escaped as it came. */
  readonly Arrived: readonly { readonly Key: string; readonly ProfileXml: string }[];
  /** The command lines that were started. */
  readonly Started: readonly string[];
  readonly SecondsSlept: number;
  /** Whether the session with the MDM bridge was closed. */
  readonly IsDisposed: boolean;
}

export interface PowerShellRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
  readonly windows: WindowsAfter;
  /** The files that the script left in its folder, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** A device with one user, who is signed in, while SYSTEM runs the script. */
export const USER = "S-1-5-21-1-2-3-1001";
const QUIET_DEVICE: WindowsState = {
  IsSystem: true,
  IsElevated: true,
  OwnSid: "S-1-5-18",
  SignedIn: [USER],
  IsConnected: false,
  IsLockedDown: false,
  RefusedDeletes: 0,
  RefusedCreates: 0,
  UnsettledReads: 0,
  LockedKeys: [],
  Profiles: {},
  Registry: {},
};

const PROFILE_LIST = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList";

/** What stands for static members of .NET on Windows, which a function cannot stand in for. */
const TYPE_STAND_INS: readonly (readonly [string, string])[] = [
  ["[Microsoft.Management.Infrastructure.CimProperty]", "[FakeCimProperty]"],
  ["[Microsoft.Management.Infrastructure.CimException]", "[FakeCimException]"],
  ["[System.Security.Principal.WindowsIdentity]", "[FakeIdentity]"],
  ["[System.Diagnostics.Process]", "[FakeProcess]"],
];

const DRIVER = `
. "$PSScriptRoot/state.ps1"
. "$PSScriptRoot/windowsStandIn.ps1"
$Parameters = @{}
foreach ($Name in $global:Windows.Switches) { $Parameters[$Name] = $true }
& "$PSScriptRoot/script.ps1" @Parameters
$Code = $LASTEXITCODE
[System.IO.File]::WriteAllText("$PSScriptRoot/after.json", (ConvertTo-Json -InputObject $global:Windows -Depth 10))
exit $Code
`;

/** Runs a generated script in PowerShell 7 on a Windows that is made up, with the named switches. */
export function runScript(
  script: string,
  state: Partial<WindowsState> = {},
  switches: readonly string[] = [],
): PowerShellRun {
  const folder = mkdtempSync(join(tmpdir(), "run-powershell-"));
  try {
    const programData = join(folder, "ProgramData");
    mkdirSync(programData);
    writeFileSync(join(folder, "state.ps1"), `$global:Windows = ${literal(startOf(state, switches, folder))}\n`);
    writeFileSync(join(folder, "windowsStandIn.ps1"), readFileSync(new URL("windowsStandIn.ps1", import.meta.url)));
    writeFileSync(join(folder, "script.ps1"), withStandIns(script));
    writeFileSync(join(folder, "run.ps1"), DRIVER);
    const env = { ...process.env, ProgramData: programData, windir: "C:\\Windows", COMPUTERNAME: "PC1" };
    const options = ["-NoProfile", "-NonInteractive", "-File", join(folder, "run.ps1")];
    const { status, stdout, stderr } = spawnSync("pwsh", options, { encoding: "utf8", env });
    return {
      exitCode: status,
      output: stdout,
      errors: stderr,
      windows: after(folder, stderr),
      files: filesIn(programData),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startOf(state: Partial<WindowsState>, switches: readonly string[], folder: string): object {
  const owners = Object.keys(state.Profiles ?? {}).flatMap((key) => key.split("|").slice(0, 1));
  const users = [...new Set([...(state.SignedIn ?? QUIET_DEVICE.SignedIn), ...owners])].filter((sid) => sid !== "");
  const homes = users.map((sid) => [
    `${PROFILE_LIST}\\${sid}`,
    { ProfileImagePath: { Kind: "ExpandString", Value: join(folder, sid) } },
  ]);
  const registry = { ...Object.fromEntries(homes), ...state.Registry };
  const met = { Arrived: [], Started: [], SecondsSlept: 0, IsDisposed: false, Switches: switches };
  return { ...QUIET_DEVICE, ...state, Registry: registry, ...met };
}

function withStandIns(script: string): string {
  return TYPE_STAND_INS.reduce((text, [type, standIn]) => text.replaceAll(type, standIn), script);
}

/** The users' own folders are the test's, not the script's, and are left out. */
function after(folder: string, errors: string): WindowsAfter {
  const path = join(folder, "after.json");
  try {
    const windows = JSON.parse(readFileSync(path, "utf8")) as WindowsAfter;
    const keys = Object.entries(windows.Registry).filter(([key]) => !key.startsWith(PROFILE_LIST));
    return { ...windows, Registry: Object.fromEntries(keys) };
  } catch {
    throw new Error(`The script did not come to its end: ${errors}`);
  }
}

function filesIn(programData: string): ReadonlyMap<string, string> {
  const folder = join(programData, "AlwaysOnVpnDesigner");
  try {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  } catch {
    return new Map();
  }
}

const READER = `
$Number = 0
while ([System.IO.File]::Exists("$PSScriptRoot/$Number.ps1")) {
    $Errors = $null
    $File = "$PSScriptRoot/$Number.ps1"
    [void][System.Management.Automation.Language.Parser]::ParseFile($File, [ref]$null, [ref]$Errors)
    foreach ($Each in $Errors) {
        '{0}: line {1}: {2}' -f $Number, $Each.Extent.StartLineNumber, $Each.Message
    }
    $Number++
}
exit 0
`;

/** What PowerShell's own parser says against scripts, by their place in the list. */
export function syntaxErrors(
  scripts: readonly string[],
): readonly { readonly script: number; readonly errors: readonly string[] }[] {
  const folder = mkdtempSync(join(tmpdir(), "read-powershell-"));
  try {
    for (const [number, script] of scripts.entries()) writeFileSync(join(folder, `${number}.ps1`), script);
    writeFileSync(join(folder, "read.ps1"), READER);
    const output = execFileSync("pwsh", ["-NoProfile", "-File", join(folder, "read.ps1")], { encoding: "utf8" });
    const lines = output.split(/\r?\n/);
    return scripts.map((_, script) => ({ script, errors: lines.filter((line) => line.startsWith(`${script}: `)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A value as PowerShell source. */
function literal(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `@(${value.map(literal).join(", ")})`;
  const entries = Object.entries(value as object).map(([key, item]) => `${quote(key)} = ${literal(item)}`);
  return `[ordered]@{ ${entries.join("; ")} }`;
}
