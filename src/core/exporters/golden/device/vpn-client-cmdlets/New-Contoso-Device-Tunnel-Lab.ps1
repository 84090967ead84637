#Requires -Version 5.1
<#
.SYNOPSIS
    Makes a VPN connection to try the servers, sign-in and routes of "Contoso Device-Tunnel".

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
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\New-Contoso-Device-Tunnel-Lab.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 f6043a8c9d4167f91cd147752575b51552b5612e85d9b11e0edc651656f43f78 (UTF-8).
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateNotNullOrEmpty()]
    [string]$ConnectionName = 'Contoso Device-Tunnel lab',

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
    ServerAddress = 'device.contoso.com'
    TunnelType = 'Ikev2'
    AuthenticationMethod = 'MachineCertificate'
    SplitTunneling = $true
    AllUserConnection = $true
    Force = $true
}
Add-VpnConnection @Parameters

$Routes = @(
    @{ DestinationPrefix = '10.10.0.2/32'; RouteMetric = 1 }
)
$Parameters = @{
    ConnectionName = $ConnectionName
    AllUserConnection = $true
}
foreach ($Route in $Routes) {
    Add-VpnConnectionRoute @Parameters @Route
}

Write-Host ('{0} is there. Connect it in the network settings.' -f $ConnectionName)
exit 0
