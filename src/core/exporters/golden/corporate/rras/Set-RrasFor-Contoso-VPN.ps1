#Requires -Version 5.1
<#
.SYNOPSIS
    Sets up Routing and Remote Access for the profile "Contoso VPN".

.DESCRIPTION
    Run it elevated on each VPN server. It changes what all connections of the server use: the policy of IKEv2 is
    one for the whole server. RemoteAccess is restarted, which ends all connections.

    With -WhatIf it says what it would change.

.PARAMETER NoRestart
    Leaves RemoteAccess running; the changes hold from its next start.

.EXAMPLE
    .\Set-RrasFor-Contoso-VPN.ps1 -WhatIf

.EXAMPLE
    .\Set-RrasFor-Contoso-VPN.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 82178f62628562e283186dd9ca887d59528df865699770a8ef5efd69195f4d33.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch]$NoRestart
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Import-Module -Name 'RemoteAccess'
$Ikev2Key = 'HKLM:\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2'

# ---- Cryptography ----

$Policy = @{
    ErrorAction = 'Stop'
    TunnelType = 'IKEv2'
    AuthenticationTransformConstants = 'GCMAES128'
    CipherTransformConstants = 'GCMAES128'
    PfsGroup = 'ECP256'
    DHGroup = 'Group14'
    IntegrityCheckMethod = 'SHA256'
    EncryptionMethod = 'GCMAES128'
    SALifeTimeSeconds = 28800
    MMSALifeTimeSeconds = 86400
    SADataSizeForRenegotiationKilobytes = 1024000
}
if ($PSCmdlet.ShouldProcess('IKEv2 policy of this server', 'Set')) {
    Set-VpnServerConfiguration -CustomPolicy @Policy
}

# ---- Fragmentation of IKEv2 ----

if ($PSCmdlet.ShouldProcess('EnableServerFragmentation', 'Set')) {
    if (-not (Test-Path -LiteralPath $Ikev2Key)) {
        [void](New-Item -Path $Ikev2Key -Force)
    }
    [void](New-ItemProperty -LiteralPath $Ikev2Key -Name 'EnableServerFragmentation' -PropertyType 'DWord' -Value 1 -Force)
}

if (-not $NoRestart -and $PSCmdlet.ShouldProcess('RemoteAccess', 'Restart the service')) {
    Restart-Service -Name 'RemoteAccess' -Force
}
exit 0
