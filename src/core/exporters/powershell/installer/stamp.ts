/**
 * The stamp: what the install script notes in the registry of the profile that it installed, so that detection needs
 * neither the ProfileXML nor a guess at how Windows re-spells it. It compares what Windows reports now with what
 * Windows reported right after the installation.
 */
import { sha256Hex } from "../../../bytes/digest.ts";
import type { Scope } from "../../../vocabulary/spec.ts";
import { powershell } from "../code.ts";
import type { FunctionDefinition } from "../script.ts";

/** The digest that `Get-Digest` gives a text: SHA-256 of its UTF-8 with LF line ends, as 64 lower-case hex digits. */
export function profileDigest(xml: string): string {
  return sha256Hex(new TextEncoder().encode(xml.replace(/\r\n?/g, "\n")));
}

/** Where the stamps of a scope stand; below it a key for each owner, and in that one for each profile. */
export function stampRoot(scope: Scope): string {
  return `HKLM:\\SOFTWARE\\AlwaysOnVpnDesigner\\Profiles\\${scope}`;
}

function getStampPath(scope: Scope): FunctionDefinition {
  return {
    kind: "function",
    name: "Get-StampPath",
    does: "The registry key in which the installation of this profile is noted; the owner is a user's SID or a hyphen.",
    body: powershell`
      $Owner = '-'
      if ($TargetSid) {
          $Owner = $TargetSid
      }
      return ('{0}\{1}\{2}' -f ${stampRoot(scope)}, $Owner, $ProfileName)`,
  };
}

const getDigest: FunctionDefinition = {
  kind: "function",
  name: "Get-Digest",
  does: "SHA-256 of a text in UTF-8, the same whether its lines end with CR LF or LF.",
  parameters: powershell`
    [string]$Text`,
  body: powershell`
    $Lines = $Text -replace '\r\n?', [string][char]10
    $Sha256 = New-Object -TypeName System.Security.Cryptography.SHA256CryptoServiceProvider
    $Hash = $Sha256.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Lines))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()`,
};

const getReadBackDigest: FunctionDefinition = {
  kind: "function",
  name: "Get-ReadBackDigest",
  does: "The digest of what Windows reports, without the protocol, which Windows may change when it connects.",
  parameters: powershell`
    [string]$Xml`,
  body: powershell`
    if (-not $Xml) {
        return ''
    }
    return Get-Digest -Text ($Xml -replace '<NativeProtocolType>[^<]*</NativeProtocolType>', '')`,
};

const readStamp: FunctionDefinition = {
  kind: "function",
  name: "Read-Stamp",
  does: "What the last installation noted; every value is empty when there is no note.",
  body: powershell`
    $Stamp = @{
        ProfileXmlSha256 = ''
        ReadBackSha256 = ''
        InstalledAt = ''
        DesignerVersion = ''
    }
    $Path = Get-StampPath
    if (Test-Path -LiteralPath $Path) {
        $Key = Get-Item -LiteralPath $Path
        foreach ($Name in @($Stamp.Keys)) {
            $Stamp[$Name] = [string]$Key.GetValue($Name)
        }
    }
    return $Stamp`,
};

const getSettledXml: FunctionDefinition = {
  kind: "function",
  name: "Get-SettledXml",
  does: "What Windows reports once it reports the same twice: right after the creation it may not be complete.",
  body: powershell`
    $Xml = (Get-InstalledProfile).Xml
    for ($Try = 0; $Try -lt 5; $Try++) {
        Start-Sleep -Seconds 2
        $Before = $Xml
        $Xml = (Get-InstalledProfile).Xml
        if ($Xml -and $Xml -ceq $Before) {
            break
        }
    }
    return $Xml`,
};

function writeStamp(version: string): FunctionDefinition {
  return {
    kind: "function",
    name: "Write-Stamp",
    does: "Notes what was installed, and what Windows reports of it. Detection counts on it; never fails.",
    body: powershell`
      try {
          $Values = @{
              ProfileXmlSha256 = Get-Digest -Text $ProfileXml
              ReadBackSha256 = Get-ReadBackDigest -Xml (Get-SettledXml)
              InstalledAt = [System.DateTime]::UtcNow.ToString('o')
              DesignerVersion = ${version}
          }
          $Path = Get-StampPath
          if (-not (Test-Path -LiteralPath $Path)) {
              [void](New-Item -Path $Path -Force -Confirm:$false)
          }
          foreach ($Name in $Values.Keys) {
              Set-ItemProperty -LiteralPath $Path -Name $Name -Value $Values[$Name] -Confirm:$false
          }
      }
      catch {
          $Text = 'The installation could not be noted in the registry; detection will not recognise it: {0}'
          Write-Log -Level 'Warning' -Message ($Text -f $_.Exception.Message)
      }`,
  };
}

const removeStamp: FunctionDefinition = {
  kind: "function",
  name: "Remove-Stamp",
  does: "Deletes the note of the installation, if there is one.",
  body: powershell`
    $Path = Get-StampPath
    if (Test-Path -LiteralPath $Path) {
        Remove-Item -LiteralPath $Path -Recurse -Confirm:$false
    }`,
};

/** The functions that note an installation. */
export function stampWriting(scope: Scope, version: string): readonly FunctionDefinition[] {
  return [getStampPath(scope), getDigest, getReadBackDigest, getSettledXml, writeStamp(version)];
}

/** The functions that read what was noted and, on demand, those that compare with what Windows reported then. */
export function stampReading(scope: Scope, compares: boolean): readonly FunctionDefinition[] {
  return [getStampPath(scope), ...(compares ? [getDigest, getReadBackDigest] : []), readStamp];
}

/** The functions that forget an installation. */
export function stampRemoval(scope: Scope): readonly FunctionDefinition[] {
  return [getStampPath(scope), removeStamp];
}
