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

    From the ProfileXML with SHA-256 483f007c0636ffaf9cf14a2e4b28adc7bfe212f7f1f9d17f9cf1fbb346840602.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch]$NoRestart
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Import-Module -Name 'RemoteAccess'
$Ikev2Key = 'HKLM:\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2'

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
