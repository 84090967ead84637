#Requires -Version 5.1
<#
.SYNOPSIS
    Gives an Azure VPN gateway the cryptography of the profile "Contoso VPN".

.DESCRIPTION
    Run it where the module Az.Network is installed and Connect-AzAccount has been done. The policy is one for all
    point-to-site clients of the gateway. Changing it takes minutes and ends connections.

.PARAMETER ResourceGroupName
    The resource group of the gateway.

.PARAMETER GatewayName
    The name of the virtual network gateway.

.EXAMPLE
    .\Set-AzureGatewayFor-Contoso-VPN.ps1 -WhatIf

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 82178f62628562e283186dd9ca887d59528df865699770a8ef5efd69195f4d33.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)]
    [string]$ResourceGroupName,

    [Parameter(Mandatory = $true)]
    [string]$GatewayName
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$Policy = @{
    IkeEncryption = 'GCMAES128'
    IkeIntegrity = 'SHA256'
    DhGroup = 'DHGroup14'
    IpsecEncryption = 'GCMAES128'
    IpsecIntegrity = 'GCMAES128'
    PfsGroup = 'ECP256'
    SALifeTime = 28800
    SADataSize = 102400000
}
$Gateway = Get-AzVirtualNetworkGateway -ResourceGroupName $ResourceGroupName -Name $GatewayName
if ($PSCmdlet.ShouldProcess($GatewayName, 'Set the IPsec policy of point-to-site clients')) {
    $ClientPolicy = New-AzVpnClientIpsecPolicy @Policy
    [void](Set-AzVirtualNetworkGateway -VirtualNetworkGateway $Gateway -VpnClientIpsecPolicy $ClientPolicy)
}
exit 0
