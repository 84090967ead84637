import { describe, expect, it } from "vitest";
import { openSource } from "../open.ts";
import { sourceOfText } from "../source.ts";

const KEY = "SOFTWARE\\Policies\\DPC\\DPCClient\\MachineTunnel";
const HIVE = "HKEY_LOCAL_MACHINE";
const TEXTS = { ProfileName: "Device", URL: "vpn.contoso.com" } as const;
const ROUTES = ["2001:db8::/32", "10.0.0.0/8"] as const;

/** The same settings of DPC: two texts, a number and two routes. */
const FORMS = {
  "a registry file": [
    "Windows Registry Editor Version 5.00",
    `[${HIVE}\\${KEY}]`,
    ...Object.entries(TEXTS).map(([name, text]) => `"${name}"="${text}"`),
    '"RouteMetric"=dword:0000000a',
    `[${HIVE}\\${KEY}\\RouteList]`,
    ...ROUTES.map((route) => `"${route}"="all"`),
  ],
  "reg query with its prompts": [
    `C:\\Windows\\system32>reg query ${HIVE}\\${KEY} /s`,
    "",
    `${HIVE}\\${KEY}`,
    ...Object.entries(TEXTS).map(([name, text]) => `    ${name}    REG_SZ    ${text}`),
    "    RouteMetric    REG_DWORD    0xa",
    "",
    `${HIVE}\\${KEY}\\RouteList`,
    ...ROUTES.map((route) => `    ${route}    REG_SZ    all`),
    "C:\\Windows\\system32>",
  ],
  "registry items of Group Policy Preferences": [
    "<RegistrySettings>",
    ...Object.entries(TEXTS).map(([name, text]) => preference(KEY, name, "REG_SZ", text)),
    preference(KEY, "RouteMetric", "REG_DWORD", "0000000A"),
    ...ROUTES.map((route) => preference(`${KEY}\\RouteList`, route, "REG_SZ", "all")),
    "</RegistrySettings>",
  ],
  "text of LGPO.exe": [
    ...Object.entries(TEXTS).flatMap(([name, text]) => ["Computer", KEY, name, `SZ:${text}`, ""]),
    ...["Computer", KEY, "RouteMetric", "DWORD:10", ""],
    ...ROUTES.flatMap((route) => ["Computer", `${KEY}\\RouteList`, route, "SZ:all", ""]),
  ],
  "what Get-ItemProperty prints": [
    ...Object.entries(TEXTS).map(([name, text]) => `${name.padEnd(13)} : ${text}`),
    "RouteMetric   : 10",
    `PSPath        : Microsoft.PowerShell.Core\\Registry::${HIVE}\\${KEY}`,
    "PSProvider    : Microsoft.PowerShell.Core\\Registry",
    "",
    ...ROUTES.map((route) => `${route.padEnd(13)} : all`),
    `PSPath        : Microsoft.PowerShell.Core\\Registry::${HIVE}\\${KEY}\\RouteList`,
  ],
  "a script for a Group Policy object": [
    ...Object.entries(TEXTS).map(([name, text]) => setting(KEY, name, "String", `'${text}'`)),
    setting(KEY, "RouteMetric", "DWord", "10"),
    ...ROUTES.map((route) => setting(`${KEY}\\RouteList`, route, "String", "'all'")),
  ],
} as const;

function preference(key: string, name: string, type: string, value: string): string {
  const properties = `action="U" hive="${HIVE}" key="${key}" name="${name}" type="${type}" value="${value}"`;
  return `<Registry name="${name}"><Properties ${properties}/></Registry>`;
}

function setting(key: string, name: string, type: string, value: string): string {
  return `Set-GPRegistryValue -Name 'VPN' -Key 'HKLM\\${key}' -ValueName '${name}' -Type ${type} -Value ${value}`;
}

function opened(lines: readonly string[]) {
  const { finds, remarks } = openSource(sourceOfText(null, `${lines.join("\r\n")}\r\n`));
  return { texts: finds.map((find) => find.kind === "profile" && find.source.text), remarks };
}

describe("settings of the registry", () => {
  const { texts, remarks } = opened(FORMS["a registry file"]);

  it("are all in the profile", () => {
    expect(texts).toEqual([expect.stringMatching(/vpn\.contoso\.com[^]*2001:db8::[^]*<Metric>10<[^]*10\.0\.0\.0/)]);
    expect(remarks).toEqual([]);
  });

  it.each(Object.entries(FORMS))("open to the same profile as %s", (_, lines) => {
    expect(opened(lines)).toMatchObject({ texts, remarks: [] });
  });
});
