import { powershell } from "../powershell/code.ts";
import type { FunctionDefinition } from "../powershell/script.ts";

/** Windows-1252's relative that has a character for every byte, so that bytes that are not understood stay. */
const readPhoneBook: FunctionDefinition = {
  kind: "function",
  name: "Read-PhoneBook",
  does: "The lines of the phone book, a character for each byte: what is not changed stays as it is.",
  body: powershell`
    $Bytes = [System.IO.File]::ReadAllBytes($Path)
    if (($Bytes.Length -gt 1) -and (($Bytes[0] -eq 0xFF) -or ($Bytes[0] -eq 0xFE))) {
        throw 'The phone book is in UTF-16, which this script does not change.'
    }
    $Text = [System.Text.Encoding]::GetEncoding(28591).GetString($Bytes)
    return , [string[]][regex]::Split($Text, '(?<=\n)')`,
};

const findSection: FunctionDefinition = {
  kind: "function",
  name: "Find-Section",
  does: "The first and last line of the connection, its name in UTF-8 or the code page; nothing when it is not there.",
  parameters: powershell`
    [string[]]$Lines`,
  body: powershell`
    $Latin = [System.Text.Encoding]::GetEncoding(28591)
    $Heading = '[{0}]' -f $ConnectionName
    $Spellings = @(
        $Latin.GetString([System.Text.Encoding]::UTF8.GetBytes($Heading))
        $Latin.GetString([System.Text.Encoding]::Default.GetBytes($Heading))
    )
    $First = -1
    for ($Index = 0; $Index -lt $Lines.Length; $Index++) {
        $Line = $Lines[$Index].TrimEnd()
        if (($First -ge 0) -and $Line.StartsWith('[', [System.StringComparison]::Ordinal)) {
            return @{ First = $First; Last = $Index - 1 }
        }
        if (($First -lt 0) -and ($Spellings -ccontains $Line)) {
            $First = $Index
        }
    }
    if ($First -ge 0) {
        return @{ First = $First; Last = $Lines.Length - 1 }
    }
    return $null`,
};

const editSection: FunctionDefinition = {
  kind: "function",
  name: "Edit-Section",
  does: "Makes the changes in the lines of the connection, and tells how many there were to make.",
  parameters: powershell`
    [string[]]$Lines,

    [hashtable]$Section`,
  body: powershell`
    $Changed = 0
    foreach ($Change in $Changes) {
        $Found = $false
        for ($Index = $Section.First; $Index -le $Section.Last; $Index++) {
            $Line = $Lines[$Index]
            if (-not $Line.StartsWith($Change.Key + '=', [System.StringComparison]::OrdinalIgnoreCase)) {
                continue
            }
            $Found = $true
            $Old = $Line.Substring($Change.Key.Length + 1).Trim()
            $New = Get-NewValue -Change $Change -Old $Old
            if ($New -cne $Old) {
                $End = $Line.Substring($Line.TrimEnd().Length)
                $Lines[$Index] = $Line.Substring(0, $Change.Key.Length + 1) + $New + $End
                $Changed++
                Write-Host ('{0}: {1} becomes {2}.' -f $Change.Key, $Old, $New)
            }
            break
        }
        if (-not $Found) {
            Write-Host ('{0} is not in the phone book of this Windows, and was left out.' -f $Change.Key)
        }
    }
    return $Changed`,
};

const getNewValue: FunctionDefinition = {
  kind: "function",
  name: "Get-NewValue",
  does: "What a setting becomes: the new value, or the old number with one bit switched.",
  parameters: powershell`
    [hashtable]$Change,

    [string]$Old`,
  body: powershell`
    if ($Change.Bit -eq 0) {
        return $Change.Value
    }
    $Number = [uint32]0
    if (-not [uint32]::TryParse($Old, [ref]$Number)) {
        throw ('{0} is {1}, which is no number.' -f $Change.Key, $Old)
    }
    if ($Change.Value -eq '1') {
        return [string]($Number -bor [uint32]$Change.Bit)
    }
    if (($Number -band [uint32]$Change.Bit) -ne 0) {
        return [string]($Number - [uint32]$Change.Bit)
    }
    return $Old`,
};

const writePhoneBook: FunctionDefinition = {
  kind: "function",
  name: "Write-PhoneBook",
  does: "Puts the lines in the place of the phone book, which becomes the copy beside it.",
  parameters: powershell`
    [string[]]$Lines`,
  body: powershell`
    $Time = (Get-Date).ToString('yyyyMMdd-HHmmss', [System.Globalization.CultureInfo]::InvariantCulture)
    $Bytes = [System.Text.Encoding]::GetEncoding(28591).GetBytes(-join $Lines)
    $New = '{0}.new' -f $Path
    $Copy = '{0}.{1}.bak' -f $Path, $Time
    [System.IO.File]::WriteAllBytes($New, $Bytes)
    [System.IO.File]::Replace($New, $Path, $Copy)
    Write-Host ('The phone book as it was is in {0}.' -f $Copy)`,
};

/** Reading, changing and writing a section of the phone book, byte for byte the same but for the changes. */
export const editFunctions: readonly FunctionDefinition[] = [
  readPhoneBook,
  findSection,
  getNewValue,
  editSection,
  writePhoneBook,
];
