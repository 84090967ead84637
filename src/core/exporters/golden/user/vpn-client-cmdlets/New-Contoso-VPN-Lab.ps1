#Requires -Version 5.1
<#
.SYNOPSIS
    Makes a VPN connection to try the servers, sign-in and routes of "Contoso VPN".

.DESCRIPTION
    It is an ordinary connection for the user who runs it, not an Always On VPN profile: what the cmdlets of
    Windows cannot set is missing. It has a name of its own, so that an installed profile stays as it is.

    Remove it with Remove-VpnConnection when you are done.

.PARAMETER ConnectionName
    What the connection is called in Windows.

.PARAMETER Replace
    Removes a connection of that name first.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\New-Contoso-VPN-Lab.ps1

.NOTES
    Made with Always On VPN Designer 1.2.3.

    From the ProfileXML with SHA-256 483f007c0636ffaf9cf14a2e4b28adc7bfe212f7f1f9d17f9cf1fbb346840602 (UTF-8).
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateNotNullOrEmpty()]
    [string]$ConnectionName = 'Contoso VPN lab',

    [switch]$Replace
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

# ---- The EAP configuration ----

$EapXml = @'
<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
  <EapMethod>
    <Type xmlns="http://www.microsoft.com/provisioning/EapCommon">13</Type>
    <VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId>
    <VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType>
    <AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId>
  </EapMethod>
</EapHostConfig>
'@

# ---- An older connection of this name ----

$Existing = @{
    Name = $ConnectionName
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
    ServerAddress = 'vpn.contoso.com'
    ServerList = @(
        (New-VpnServerAddress -ServerAddress 'vpn.contoso.com' -FriendlyName 'vpn.contoso.com')
        (New-VpnServerAddress -ServerAddress 'vpn2.contoso.com' -FriendlyName 'Backup')
    )
    TunnelType = 'Ikev2'
    AuthenticationMethod = 'Eap'
    EapConfigXmlStream = ([xml]$EapXml)
    SplitTunneling = $true
    RememberCredential = $true
    DnsSuffix = 'corp.contoso.com'
    Force = $true
}
Add-VpnConnection @Parameters

$Routes = @(
    @{ DestinationPrefix = '10.0.0.0/8'; RouteMetric = 1 }
    @{ DestinationPrefix = '192.168.0.0/16'; RouteMetric = 5 }
)
$Parameters = @{
    ConnectionName = $ConnectionName
}
foreach ($Route in $Routes) {
    Add-VpnConnectionRoute @Parameters @Route
}

Write-Host ('{0} is there. Connect it in the network settings.' -f $ConnectionName)
exit 0
