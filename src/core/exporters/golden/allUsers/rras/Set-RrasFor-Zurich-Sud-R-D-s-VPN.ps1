#Requires -Version 5.1
<#
.SYNOPSIS
    Sets up Routing and Remote Access for the profile "Z[U+00FC]rich [U+2018]S[U+00FC]d[U+2019] R&D's $VPN".

.DESCRIPTION
    Run it elevated on each VPN server. It changes what all connections of the server use: the policy of IKEv2 is
    one for the whole server. RemoteAccess is restarted, which ends all connections.

    With -WhatIf it says what it would change.

.PARAMETER NoRestart
    Leaves RemoteAccess running; the changes hold from its next start.

.EXAMPLE
    .\Set-RrasFor-Zurich-Sud-R-D-s-VPN.ps1 -WhatIf

.EXAMPLE
    .\Set-RrasFor-Zurich-Sud-R-D-s-VPN.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 b28f2ab258f4d77c52955144acc0aca78245ce671a0314242b55fa1ed9794cc7.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch]$NoRestart
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Import-Module -Name 'RemoteAccess'
$Ikev2Key = 'HKLM:\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2'

if (-not $NoRestart -and $PSCmdlet.ShouldProcess('RemoteAccess', 'Restart the service')) {
    Restart-Service -Name 'RemoteAccess' -Force
}
exit 0
