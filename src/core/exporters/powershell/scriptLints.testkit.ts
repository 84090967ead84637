import { describeErrors, loadPowerShellParser } from "./parsePowerShell.testkit.ts";

/** Says what is wrong with a generated script, a sentence each; nothing when it keeps every rule. */
export type LintScript = (script: string) => readonly string[];

/** Loads the rules that every generated script has to keep; `moreCommands` are commands it may call besides. */
export async function loadScriptLints(moreCommands: readonly string[] = []): Promise<LintScript> {
  const parser = await loadPowerShellParser();
  const commands = new Set([...COMMANDS, ...moreCommands].map((name) => name.toLowerCase()));
  return (script) => {
    const root = parser.parse(script);
    if (root.hasError) return ["It has a syntax error.", ...describeErrors(root)];
    const defined = root.descendantsOfType("function_name").map((node) => node?.text.toLowerCase() ?? "");
    const called = root.descendantsOfType("command_name").map((node) => node?.text ?? "");
    const isKnown = (name: string) => commands.has(name.toLowerCase()) || defined.includes(name.toLowerCase());
    const calls = new Set(called.map((name) => name.toLowerCase()));
    return [
      ...PATTERNS.flatMap(({ wrong, complaint }) => (wrong(script) ? [complaint] : [])),
      ...called.filter((name) => !isKnown(name)).map((name) => `It calls ${name}, which is not known.`),
      ...defined.filter((name) => !calls.has(name)).map((name) => `It defines ${name} and never calls it.`),
    ];
  };
}

interface Pattern {
  readonly complaint: string;
  wrong(script: string): boolean;
}

const PATTERNS: readonly Pattern[] = [
  { complaint: "It is not ASCII throughout.", wrong: (script) => /[^\t\r\n -~]/.test(script) },
  { complaint: "A line end is not CR LF.", wrong: (script) => /\r(?!\n)|(?<!\r)\n/.test(script) },
  { complaint: "It does not end with one line end.", wrong: (script) => !/[^\r\n]\r\n$/.test(script) },
  { complaint: "It has a tab.", wrong: (script) => codeOf(script).includes("\t") },
  { complaint: "A line ends with a blank.", wrong: (script) => / \r\n/.test(codeOf(script)) },
  { complaint: "A text can expand variables.", wrong: (script) => /@"\r\n/.test(script) },
  { complaint: "It enumerates instances.", wrong: (script) => /Enumerate|Get-CimInstance[^\r]*MDM_/i.test(script) },
  { complaint: "It runs text as code.", wrong: (script) => /Invoke-Expression|\biex\b/i.test(codeOf(script)) },
  { complaint: "An exit has no code.", wrong: (script) => /^ *exit *\r$/m.test(codeOf(script)) },
  { complaint: "It does not end with an exit code.", wrong: (script) => !/\r\nexit \d+\r\n(?:# SIG #|$)/.test(script) },
  { complaint: "It returns at its top level.", wrong: (script) => /^return\b/m.test(codeOf(script)) },
];

/** The script without the texts that it carries. */
function codeOf(script: string): string {
  return script.replace(/@'\r\n[^]*?\r\n'@/g, "''");
}

/** Part of Windows PowerShell 5.1. */
const BASE = `
  Add-Content Add-Type Clear-Content Compare-Object ConvertFrom-Json ConvertTo-Json Copy-Item ForEach-Object Format-List
  Format-Table Get-Acl Get-ChildItem Get-CimInstance Get-Command Get-Content Get-Date Get-ExecutionPolicy Get-Item
  Get-ItemProperty Get-Module Get-Process Get-Service Get-WinEvent Import-Module Invoke-CimMethod Join-Path
  Measure-Object Move-Item New-CimSession New-Item New-ItemProperty New-Object Out-Host Out-Null Out-String Read-Host
  Remove-CimInstance Remove-Item Remove-ItemProperty Rename-Item Resolve-Path Restart-Service Select-Object Set-Acl
  Set-Content Set-Item Set-ItemProperty Set-Location Set-Service Set-StrictMode Sort-Object Split-Path Start-Service
  Start-Sleep Stop-Service Test-Path Where-Object Write-Error Write-Host Write-Output Write-Verbose Write-Warning`;

/** The module VpnClient, and what shows the rules of name resolution. */
const CLIENT = `
  Add-VpnConnection Add-VpnConnectionRoute Add-VpnConnectionTriggerApplication
  Add-VpnConnectionTriggerDnsConfiguration Add-VpnConnectionTriggerTrustedNetwork Get-DnsClientNrptPolicy
  Get-DnsClientNrptRule Get-VpnConnection Get-VpnConnectionTrigger New-EapConfiguration New-VpnServerAddress
  Remove-VpnConnection Remove-VpnConnectionRoute Set-VpnConnection Set-VpnConnectionIPsecConfiguration
  Set-VpnConnectionProxy Set-VpnConnectionTriggerDnsConfiguration`;

/** The modules RemoteAccess and NPS of servers, GroupPolicy of administrators, and Az.Network of gateways in Azure. */
const SERVER = `
  Get-NpsRadiusClient Get-RemoteAccess Get-VpnAuthProtocol Get-VpnServerConfiguration Get-WindowsFeature Install-RemoteAccess
  Install-WindowsFeature New-NpsRadiusClient Set-NpsRadiusClient Set-VpnAuthProtocol Set-VpnAuthType
  Set-VpnIPAddressAssignment Set-VpnServerConfiguration Set-VpnServerIPsecConfiguration New-GPO New-GPLink
  Get-GPO Set-GPRegistryValue Remove-GPRegistryValue
  Get-AzVirtualNetworkGateway New-AzVpnClientIpsecPolicy Set-AzVirtualNetworkGateway`;

/** What a script may call. A misspelt cmdlet is not here. */
const COMMANDS = [BASE, CLIENT, SERVER].flatMap((names) => names.trim().split(/\s+/));
