#Requires -Version 5.1
<#
.SYNOPSIS
    Makes a VPN connection to try the servers, sign-in and routes of "Z[U+00FC]rich [U+2018]S[U+00FC]d[U+2019]
    R&D's $VPN".

.DESCRIPTION
    It is an ordinary connection for all users, not an Always On VPN profile: what the cmdlets of Windows cannot
    set is missing. It has a name of its own, so that an installed profile stays as it is.

    Run it elevated.

    Remove it with Remove-VpnConnection when you are done.

.PARAMETER ConnectionName
    What the connection is called in Windows.

.PARAMETER Replace
    Removes a connection of that name first.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\New-Zurich-Sud-R-D-s-VPN-Lab.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 b28f2ab258f4d77c52955144acc0aca78245ce671a0314242b55fa1ed9794cc7 (UTF-8).
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateNotNullOrEmpty()]
    [string]$ConnectionName = ('Z' + [char]0x00FC + 'rich ' + [char]0x2018 + 'S' + [char]0x00FC + 'd' + [char]0x2019 + ' R&D''s $VPN lab'),

    [switch]$Replace
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# ---- An older connection of this name ----

$Existing = @{
    Name = $ConnectionName
    AllUserConnection = $true
}
if (-not $PSCmdlet.ShouldProcess($ConnectionName, 'Make the VPN connection')) {
    exit 0
}
if (Get-VpnConnection @Existing -ErrorAction SilentlyContinue) {
    if (-not $Replace) {
        Write-Host ('{0} is there already. Run the script with -Replace to make it anew.' -f $ConnectionName)
        exit 1
    }
    Remove-VpnConnection @Existing -Force
}

# ---- The connection ----

$Parameters = @{
    Name = $ConnectionName
    ServerAddress = 'vpn.contoso.ch'
    TunnelType = 'Sstp'
    AuthenticationMethod = 'Eap'
    AllUserConnection = $true
    Force = $true
}
Add-VpnConnection @Parameters

Write-Host ('{0} is there. Connect it in the network settings.' -f $ConnectionName)
exit 0
