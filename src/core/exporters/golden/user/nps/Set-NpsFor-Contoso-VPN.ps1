#Requires -Version 5.1
<#
.SYNOPSIS
    Prepares an NPS for the profile "Contoso VPN".

.DESCRIPTION
    Run it elevated on the NPS. It makes a VPN server a RADIUS client.

.PARAMETER VpnServerName
    The name under which NPS lists the VPN server.

.PARAMETER VpnServerAddress
    Its address or name, as NPS sees it.

.PARAMETER SharedSecret
    The secret that both share; asked for when it is left out.

.EXAMPLE
    .\Set-Nps.ps1 -VpnServerName vpn01 -VpnServerAddress 192.0.2.10 -WhatIf

.NOTES
    Made with Always On VPN Designer 1.2.3.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)]
    [string]$VpnServerName,

    [Parameter(Mandatory = $true)]
    [string]$VpnServerAddress,

    [Parameter(Mandatory = $true)]
    [string]$SharedSecret
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Import-Module -Name 'NPS'
if ($PSCmdlet.ShouldProcess($VpnServerName, 'Add a RADIUS client')) {
    $Client = @{
        ErrorAction = 'Stop'
        Name = $VpnServerName
        Address = $VpnServerAddress
        SharedSecret = $SharedSecret
    }
    [void](New-NpsRadiusClient @Client)
}

exit 0
