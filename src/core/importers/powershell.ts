import { encodeBase64 } from "../bytes/base64.ts";
import { encodeText } from "../xml/encoding.ts";
import type { Importer, Remark, Unwrapped } from "./importer.ts";
import { loss, nothing } from "./remarks.ts";
import { cutProfiles } from "./text/cutProfiles.ts";
import { holdsProfiles, readRegistry } from "./registry/readRegistry.ts";
import { linePlaces } from "./text/linePlaces.ts";
import type { Literal } from "./text/literal.ts";
import { hasMarkup, mentionsProfile } from "./text/markers.ts";
import { aboutScript } from "./text/powershell/about.ts";
import { type ReadScript, readScript } from "./text/powershell/readScript.ts";
import { withoutPrompts } from "./text/powershell/withoutPrompts.ts";
import { whyNoProfile } from "./text/powershell/refusals.ts";
import { registryWrites } from "./text/powershell/registryWrites.ts";
import { resolveLiterals } from "./text/resolveLiterals.ts";
import { unwrapLiterals } from "./text/unwrapLiterals.ts";
import type { Source } from "./source.ts";

const FILE = /\.psm?1$/i;
const OTHER_FILE = /\.(?:cs|sh|bash|zsh|ksh)$/i;
const ABOUT_PROFILES = /ProfileXML|VPNv2|DPCClient\\|\\AOVpnManager/i;
/** A variable that is set, a here-string, or a command that scripts about profiles use. */
const SIGNS =
  /^[ \t]*(?:\[[\w.]+\]\s?)?\$(?:\w+:)?\w+[ \t]*\+?=(?!=)|@['"][ \t]*$|\b(?:New-CimSession|New-CimInstance|New-Object|Get-Content|Add-Content|Set-Content|Out-File|Write-Host|Set-GPRegistryValue|(?:Set|New)-ItemProperty)\b/im;

const UTF_16 = { name: "utf-16le", bom: true } as const;

/** A PowerShell script with a profile in its strings. */
export const powershell: Importer = {
  id: "powershell",
  title: "a PowerShell script",
  summary:
    "A PowerShell script with a profile in a string of any kind, in pieces, with variables or as Base64. " +
    "What is known only when the script runs becomes something to fill in.",
  examples: [
    {
      title: "doubled quotes in a single-quoted string, and a name",
      source: "$ProfileName = 'Contoso VPN'\n$Xml = '<VPNProfile><DnsSuffix>it''s</DnsSuffix></VPNProfile>'\n",
      finds: [{ kind: "profile", name: "Contoso VPN", text: "<VPNProfile><DnsSuffix>it's</DnsSuffix></VPNProfile>" }],
    },
    {
      title: "typographic quotes, which PowerShell takes for quotes",
      source: "$Xml = \u2018<VPNProfile><A>\u201A\u2018x</A></VPNProfile>\u2019",
      finds: [{ kind: "profile", text: "<VPNProfile><A>\u2018x</A></VPNProfile>" }],
    },
    {
      title: "a here-string, whose line ends stay",
      source: "$Xml = @'\r\n<VPNProfile>\r\n  <A>$x 'y'</A>\r\n</VPNProfile>\r\n\r\n'@\r\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\r\n  <A>$x 'y'</A>\r\n</VPNProfile>\r\n" }],
    },
    {
      title: "variables that are set once, and others",
      source:
        "$Server = 'vpn.contoso.com'\n$Eap = $Connection.EapConfigXmlStream.InnerXml\n$Xml = @\"\n<VPNProfile>" +
        '<Servers>$Server</Servers><DnsSuffix>$($Suffix).local</DnsSuffix>$Eap</VPNProfile>\n"@\n',
      finds: [
        {
          kind: "profile",
          text:
            "<VPNProfile><Servers>vpn.contoso.com</Servers>" +
            "<DnsSuffix><?fill-in $Suffix.local?></DnsSuffix><?fill-in $Eap?></VPNProfile>",
        },
      ],
      remarks: [/filled in: \$Server \(line 1\)/, /left to fill in: \$Suffix\.local, \$Eap/],
    },
    {
      title: "pieces over several lines",
      source: "$Xml = '<VPNProfile><Servers>' +\n  $Server +\n  '</Servers></VPNProfile>'",
      finds: [{ kind: "profile", text: "<VPNProfile><Servers><?fill-in $Server?></Servers></VPNProfile>" }],
    },
    {
      title: "a format and its values",
      source: "$Xml = '<VPNProfile><A>{0}</A><B>{1}{{}}</B></VPNProfile>' -f 'one', $Two",
      finds: [{ kind: "profile", text: "<VPNProfile><A>one</A><B><?fill-in $Two{}?></B></VPNProfile>" }],
    },
    {
      title: "lines in an array that are joined",
      source: "$Xml = @(\n  '<VPNProfile>'\n  '</VPNProfile>'\n) -join \"`r`n\"",
      finds: [{ kind: "profile", text: "<VPNProfile>\r\n</VPNProfile>" }],
    },
    {
      title: "what is replaced by pattern, by text, and by a variable",
      source: [
        "$Server = 'vpn.contoso.com'",
        "$Xml = '<VPNProfile><Servers>@SERVER@</Servers><A>{{A}}</A><B>b.B.b</B></VPNProfile>'",
        "$Xml = $Xml -replace '@server@', $Server -replace '\\{\\{A}}', $A",
        "$Xml = $Xml.Replace('.', '-').Replace('b', 'c')",
      ].join("\n"),
      finds: [
        {
          kind: "profile",
          text: "<VPNProfile><Servers>vpn-contoso-com</Servers><A><?fill-in $A?></A><B>c-B-c</B></VPNProfile>",
        },
      ],
      remarks: [/filled in: \$Server \(line 1\)/, /left to fill in: \$A\./],
    },
    {
      title: "what is escaped before it is installed",
      source:
        "$ProfileXML = '<VPNProfile><A>1 &amp; 2</A></VPNProfile>'\n" +
        "$ProfileXML = $ProfileXML -replace '<', '&lt;'\n$ProfileXML = $ProfileXML -replace '>', '&gt;'",
      finds: [{ kind: "profile", text: "<VPNProfile><A>1 &amp; 2</A></VPNProfile>" }],
    },
    {
      title: "what is added piece by piece, one after the other",
      source: [
        "$Xml = '<VPNProfile>'",
        '$Xml += "<Servers>$Server</Servers>"',
        "$Xml = $Xml + @'\n<A/>\n'@",
        "$Xml += '</VPNProfile>'",
      ].join("\n"),
      finds: [{ kind: "profile", text: "<VPNProfile><Servers><?fill-in $Server?></Servers><A/></VPNProfile>" }],
    },
    {
      title: "what is only added on some condition",
      source: "$Xml = '<VPNProfile>'\nif ($x) {\n  $Xml += '<A/>'\n}\n$Xml += '</VPNProfile>'",
      finds: [],
      remarks: [/piece by piece/],
    },
    {
      title: "what is replaced in a way that only running it tells",
      source: "$Xml = '<VPNProfile><A>1</A></VPNProfile>'\n$Xml = $Xml -replace '\\d', '2'",
      finds: [{ kind: "profile", text: "<VPNProfile><A>1</A></VPNProfile>" }],
      remarks: [/changes it further on/],
    },
    {
      title: "a list that grows and is joined",
      source: "$Lines = @('<VPNProfile>')\n$Lines += '  <A/>', '</VPNProfile>'\n$Xml = $Lines -join \"`n\"",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A/>\n</VPNProfile>" }],
    },
    {
      title: "a string builder",
      source: [
        "$Text = New-Object -TypeName System.Text.StringBuilder",
        "[void]$Text.Append('<VPNProfile>').AppendLine()",
        "$null = $Text.AppendFormat('<A>{0}</A>', $A)",
        "$Text.AppendLine('</VPNProfile>') | Out-Null",
        "$ProfileXML = $Text.ToString().Trim()",
      ].join("\n"),
      finds: [{ kind: "profile", text: "<VPNProfile>\r\n<A><?fill-in $A?></A></VPNProfile>" }],
    },
    {
      title: "a string builder that a function adds to",
      source: [
        "function Add-It($What) { [void]$Text.Append($What) }",
        "$Text = [System.Text.StringBuilder]::new('<VPNProfile>')",
        "Add-It '<A/>'",
        "[void]$Text.Append('</VPNProfile>')",
      ].join("\n"),
      finds: [],
      remarks: [/piece by piece/],
    },
    {
      title: "pieces of Base64 of UTF-16",
      source: `$Xml = '${base64Of("<VPNProfile/>").slice(0, 12)}' + '${base64Of("<VPNProfile/>").slice(12)}'\n`,
      finds: [{ kind: "profile", text: "<VPNProfile/>" }],
    },
    {
      title: "XML that is escaped already",
      source: "$ProfileXML = '&lt;VPNProfile&gt;&lt;/VPNProfile&gt;'\n",
      finds: [{ kind: "profile", text: "<VPNProfile></VPNProfile>" }],
    },
    {
      title: "a script in UTF-16, and two templates",
      source: encodeText("$A = '<VPNProfile><A/></VPNProfile>'\n$B = '<VPNProfile><B/></VPNProfile>'", UTF_16).bytes,
      finds: [{ kind: "profile" }, { kind: "profile" }],
    },
    {
      title: "only an EAP configuration",
      name: "eap.ps1",
      source: "Set-It -Eap '<EapHostConfig><A/></EapHostConfig>'",
      finds: [{ kind: "profile", text: "<EapHostConfig><A/></EapHostConfig>" }],
    },
    {
      title: "a console with its prompts",
      source: "PS C:\\Users\\a> $Xml = @'\n>> <VPNProfile>\n>>   <A>1</A>\n>> </VPNProfile>\n>> '@\nPS C:\\Users\\a>\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "a profile that counts, and one in a comment that does not",
      source: "<# $Old = '<VPNProfile><Old/></VPNProfile>' #>\n$New = '<VPNProfile><New/></VPNProfile>'",
      finds: [{ kind: "profile", text: "<VPNProfile><New/></VPNProfile>" }],
    },
    {
      title: "nothing but a profile in a comment",
      source: "<#\n<VPNProfile><Old/></VPNProfile>\n#>\n$x = 1",
      finds: [{ kind: "profile", text: "<VPNProfile><Old/></VPNProfile>" }],
    },
    {
      title: "one that writes XML piece by piece",
      source: "Add-Content $f '<VPNProfile>'\nAdd-Content $f \"<Servers>$s</Servers>\"\nAdd-Content $f '</VPNProfile>'",
      finds: [],
      remarks: [/piece by piece/],
    },
    {
      title: "one that only speaks of profiles",
      source: "$Meaning = 'Copy it from <VPNProfile> to </VPNProfile> into the designer.'\nWrite-Host $Meaning",
      finds: [],
      remarks: [/^No profile stands in the script\.$/],
    },
    {
      title: "fields of DPC for a Group Policy object",
      source: [
        "$Key = 'HKLM\\SOFTWARE\\Policies\\DPC\\DPCClient\\MachineTunnel'",
        "Set-GPRegistryValue -Name 'VPN' -Key $Key -ValueName 'ProfileName' -Type String -Value 'Device'",
        "Set-GPRegistryValue -Name VPN -Key $Key -ValueName URL -Type String -Value 'vpn.contoso.com' | Out-Null",
        "Set-GPRegistryValue -Name 'VPN' -Key $Key -ValueName 'RouteMetric' -Type DWord -Value 0x0A",
        "Set-GPRegistryValue -Name 'VPN' -Key $Key -ValueName 'InterfaceMetric' -Type DWord -Value (Get-Metric)",
        "Set-ItemProperty -Path \"HKLM:\\SOFTWARE\\Policies\\DPC\\DPCClient\\MachineTunnel\\RouteList\" `\n  -Name '10.0.0.0/8' -Value 'all'",
      ].join("\n"),
      finds: [{ kind: "profile", name: "Device", scope: "device" }],
      remarks: [/^The value of InterfaceMetric is known only when the script runs\.$/],
    },
    {
      title: "one that reads XML from a file",
      source: "param([string]$xmlFilePath)\n$ProfileXML = Get-Content -Raw $xmlFilePath\n$x = './Vendor/MSFT/VPNv2'",
      finds: [],
      remarks: [/from a file, \$xmlFilePath\./],
    },
  ],
  recognises: isScript,
  read: readPowerShell,
};

function isScript({ name, text }: Source): boolean {
  if (FILE.test(name ?? "")) return true;
  if (OTHER_FILE.test(name ?? "")) return false;
  return SIGNS.test(text) && (mentionsProfile(text) || ABOUT_PROFILES.test(text) || /'[A-Za-z0-9+/]{8}/.test(text));
}

function readPowerShell({ text: written }: Source): Unwrapped {
  const text = withoutPrompts(written);
  const script = readScript(text);
  const literals = resolveLiterals(text, script.literals, script.assignments);
  const found = unwrapLiterals(text, literals, aboutScript(script));
  const unread: readonly Remark[] = script.isComplete ? [] : [UNREAD];
  const saysSomething = found.parts.length + found.remarks.length > 0;
  if (saysSomething) return { ...found, remarks: [...found.remarks, ...unread] };
  const policy = settingsIn(script);
  if (policy !== null) return { ...policy, remarks: [...policy.remarks, ...unread] };
  const why = whyNoProfile({ ...script, literals });
  if (why !== null) return { ...found, remarks: [why, ...unread] };
  const commented = unwrapLiterals(text, commentedOut(script), { name: null, scope: null });
  if (commented.parts.length > 0) return { ...commented, remarks: [...commented.remarks, ...unread] };
  return hasMarkup(text) ? loose(text, unread) : { ...found, remarks: [NONE, ...unread] };
}

/** The settings of aovpn-manager or DPC that a script writes, field by field; null when it writes none. */
function settingsIn(script: ReadScript): Unwrapped | null {
  const { keys, unknown } = registryWrites(script);
  if (!holdsProfiles(keys)) return null;
  const placeOf = linePlaces(script.text);
  const left = unknown.slice(0, MOST_UNKNOWN).map(({ name, at }) => {
    return loss(`The value of ${name} is known only when the script runs.`, placeOf({ start: at, end: at + 1 }));
  });
  const settings = readRegistry(keys);
  return { ...settings, remarks: [...settings.remarks, ...left] };
}

const MOST_UNKNOWN = 20;

/** Profiles in comments. */
function commentedOut({ text, comments }: ReadScript): readonly Literal[] {
  return comments.map(({ start, end }) => ({
    start,
    end,
    template: [text.slice(start, end)],
    how: "a comment",
    notes: ["It stands in a comment."],
  }));
}

/** What stands between the commands, as in a transcript. */
function loose(text: string, unread: readonly Remark[]): Unwrapped {
  const literals = cutProfiles(text).map((cut) => ({ ...cut, template: [cut.text], how: "text", notes: [] }));
  const found = unwrapLiterals(text, literals, { name: null, scope: null });
  return { ...found, remarks: [...(found.parts.length === 0 ? [NONE] : found.remarks), ...unread] };
}

const NONE = nothing("No profile stands in the script.");
const UNREAD = loss("The script is too long; only its beginning was read.");

function base64Of(text: string): string {
  return encodeBase64(encodeText(text, { name: "utf-16le", bom: false }).bytes);
}
