import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { jobOf } from "../exportJob.testkit.ts";
import type { ExportJob } from "../exporter.ts";
import { phoneBookScript } from "../phoneBookScript.ts";
import { type PowerShellParser, describeErrors, loadPowerShellParser } from "../powershell/parsePowerShell.testkit.ts";

type Options = typeof phoneBookScript.defaults;

const NEWER = `<VPNProfile><NetworkOutageTime>600</NetworkOutageTime><IPv4InterfaceMetric>3</IPv4InterfaceMetric>
<UseRasCredentials>false</UseRasCredentials><DataEncryption>Max</DataEncryption><PrivateNetwork>true</PrivateNetwork>
<DisableIKEv2Fragmentation>true</DisableIKEv2Fragmentation><DisableDisconnectButton>false</DisableDisconnectButton>
</VPNProfile>`;

function scriptOf(job: ExportJob, about: Partial<Options> = {}): string {
  return phoneBookScript.export(job, { ...phoneBookScript.defaults, ...about }).files[0]?.text ?? "";
}

function blockersOf(text: string, about: Partial<Options> = {}): readonly string[] {
  const problems = phoneBookScript.blockers(jobOf(text), { ...phoneBookScript.defaults, ...about });
  return problems.map(({ rule }) => rule);
}

/** Key, value and bit of each change in a script. */
function changesIn(script: string): readonly string[] {
  const rows = [...script.matchAll(/^ +@\{ Key = '(\w+)'; Value = '(\d+)'; Bit = (\d+) \}\r$/gm)];
  return rows.map(([, key = "", value = "", bit = ""]) => (bit === "0" ? `${key}=${value}` : `${key}:${bit}=${value}`));
}

let parser: PowerShellParser;
beforeAll(async () => {
  parser = await loadPowerShellParser();
});

describe("the phone book script", () => {
  it("is PowerShell without a syntax error, whatever is chosen", () => {
    const choices: readonly Partial<Options>[] = [
      {},
      { protocols: "ikev2-then-sstp", windowsSignIn: true },
      { ekus: "1.3.6.1.5.5.7.3.2, 1.3.6.1.4.1.311.87" },
      { ekus: "1.3.6.1.5.5.7.3.2", olderWindows: false },
    ];
    for (const chosen of choices)
      for (const scope of ["user", "allUsers", "device"] as const) {
        const script = scriptOf(jobOf(NEWER, { scope }), chosen);
        expect(describeErrors(parser.parse(script))).toEqual([]);
        expect(parser.parse(script).hasError).toBe(false);
        expect(script).toMatch(/^(?:[ -~]*\r\n)+$/);
        expect(script.endsWith("\r\nexit 0\r\n")).toBe(true);
      }
  });

  it("sets what newer elements of the profile say", () => {
    expect(changesIn(scriptOf(jobOf(NEWER)))).toEqual([
      "NetworkOutageTime=600",
      "DisableMobility=0",
      "IpInterfaceMetric=3",
      "UseRasCredentials=0",
      "DataEncryption=512",
      "PrivateNetwork=1",
      "Disable_IKEv2_Fragmentation=1",
      "Options:16=0",
    ]);
  });

  it("sets what is chosen, and nothing else", () => {
    const chosen = { protocols: "ikev2-then-sstp", noMobility: true, windowsSignIn: true };
    expect(changesIn(scriptOf(jobOf("<VPNProfile/>"), chosen))).toEqual([
      "AutoLogon=1",
      "VpnStrategy=14",
      "DisableMobility=1",
    ]);
    const filter = scriptOf(jobOf("<VPNProfile/>"), { ekus: "1.3.6.1.5.5.7.3.2" });
    expect(filter).toContain("MachineCertificateEKUFilter = @(\r\n        '1.3.6.1.5.5.7.3.2'\r\n    )");
    expect(filter).not.toContain("Read-PhoneBook");
  });

  it("is announced as values of the phone book, not as changes of the profile", () => {
    const { card, changes } = phoneBookScript.export(jobOf(NEWER), phoneBookScript.defaults);
    expect(changes).toEqual([]);
    expect(card).toContainEqual({ label: "NetworkOutageTime", value: "600" });
    expect(card).toContainEqual({ label: "Options, bit 16", value: "off" });
  });

  it("is blocked for an app with that one reason", () => {
    expect(blockersOf("<VPNProfile><PluginProfile/></VPNProfile>")).toEqual(["plugin"]);
  });

  it("is blocked when nothing is to be changed, or choices do not go together", () => {
    expect(blockersOf("<VPNProfile/>")).toEqual(["nothing"]);
    expect(blockersOf(NEWER, { olderWindows: false })).toEqual(["nothing"]);
    expect(blockersOf(NEWER, { noMobility: true })).toEqual(["mobility"]);
    expect(blockersOf("<VPNProfile/>", { ekus: "clientAuth" })).toEqual(["eku"]);
    expect(blockersOf("<VPNProfile/>", { noMobility: true })).toEqual([]);
  });

  it("defines every function that it calls, and calls every function that it defines", () => {
    const code = scriptOf(jobOf(NEWER)).replace(/<#[^]*?#>|^ *#.*$/gm, "");
    const defined = [...code.matchAll(/^function ([\w-]+)/gm)].map(([, name = ""]) => name);
    for (const name of defined) expect(code.split(name).length, name).toBeGreaterThan(2);
    const own = [...code.matchAll(/\b((?:Read|Write|Find|Edit|Get)-(?:PhoneBook|Section|NewValue))\b/g)];
    expect(new Set(own.map(([, name]) => name))).toEqual(new Set(defined));
  });

  it("holds the name as data, whatever it is", () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."'\"$`‘’“&;{}()@#ü\u2028[] a"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(hostile, (name) => {
        const script = scriptOf(jobOf(NEWER, { name }));
        expect(parser.parse(script).hasError).toBe(false);
        expect(changesIn(script)).toHaveLength(8);
      }),
      { numRuns: 60 },
    );
  });
});
