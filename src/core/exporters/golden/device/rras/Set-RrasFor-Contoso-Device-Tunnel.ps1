#Requires -Version 5.1
<#
.SYNOPSIS
    Sets up Routing and Remote Access for the profile "Contoso Device-Tunnel".

.DESCRIPTION
    Run it elevated on each VPN server. It changes what all connections of the server use: the policy of IKEv2 is
    one for the whole server. RemoteAccess is restarted, which ends all connections.

    With -WhatIf it says what it would change.

.PARAMETER RootThumbprint
    SHA-1 thumbprint of the root that issues computer certificates; it has to be among the trusted roots.

.PARAMETER CertificateEku
    OID of the extended key usage that computer certificates must have; empty asks for none.

.PARAMETER NoRestart
    Leaves RemoteAccess running; the changes hold from its next start.

.EXAMPLE
    .\Set-RrasFor-Contoso-Device-Tunnel.ps1 -WhatIf

.EXAMPLE
    .\Set-RrasFor-Contoso-Device-Tunnel.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 f6043a8c9d4167f91cd147752575b51552b5612e85d9b11e0edc651656f43f78.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)]
    [ValidatePattern('^[0-9A-Fa-f]{40}$')]
    [string]$RootThumbprint,

    [string]$CertificateEku = '',

    [switch]$NoRestart
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Import-Module -Name 'RemoteAccess'
$Ikev2Key = 'HKLM:\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2'

# ---- Computer certificates ----

$Root = @(Get-ChildItem -LiteralPath 'Cert:\LocalMachine\Root' | Where-Object -Property 'Thumbprint' -EQ -Value $RootThumbprint)
if ($Root.Count -eq 0) {
    throw 'The root is not among the trusted roots of this server. Import it first.'
}
$Accepted = @((Get-VpnAuthProtocol -ErrorAction 'Stop').UserAuthProtocolAccepted) + 'Certificate' | Sort-Object -Unique
$SignIn = @{
    ErrorAction = 'Stop'
    UserAuthProtocolAccepted = $Accepted
    RootCertificateNameToAccept = $Root[0]
}
if ($CertificateEku) {
    $SignIn['CertificateEKUsToAccept'] = $CertificateEku
}
if ($PSCmdlet.ShouldProcess('Sign-in with computer certificates', 'Accept certificates of the root')) {
    Set-VpnAuthProtocol @SignIn
}

if ($PSCmdlet.ShouldProcess('CertAuthFlags', 'Set')) {
    if (-not (Test-Path -LiteralPath $Ikev2Key)) {
        [void](New-Item -Path $Ikev2Key -Force)
    }
    [void](New-ItemProperty -LiteralPath $Ikev2Key -Name 'CertAuthFlags' -PropertyType 'DWord' -Value 4 -Force)
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
