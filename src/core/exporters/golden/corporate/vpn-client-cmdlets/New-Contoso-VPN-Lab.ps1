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

    From the ProfileXML with SHA-256 82178f62628562e283186dd9ca887d59528df865699770a8ef5efd69195f4d33 (UTF-8).
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
    <Type xmlns="http://www.microsoft.com/provisioning/EapCommon">25</Type>
    <VendorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorId>
    <VendorType xmlns="http://www.microsoft.com/provisioning/EapCommon">0</VendorType>
    <AuthorId xmlns="http://www.microsoft.com/provisioning/EapCommon">0</AuthorId>
  </EapMethod>
  <Config xmlns="http://www.microsoft.com/provisioning/EapHostConfig">
    <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
      <Type>25</Type>
      <EapType xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV1">
        <ServerValidation>
          <ServerNames>nps.corp.example</ServerNames>
          <TrustedRootCA>aa bb cc dd ee ff 00 11 22 33 44 55 66 77 88 99 aa bb cc dd </TrustedRootCA>
        </ServerValidation>
        <Eap xmlns="http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1">
          <Type>13</Type>
          <EapType xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1"/>
        </Eap>
      </EapType>
    </Eap>
  </Config>
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
    ServerAddress = 'vpn.corp.example'
    ServerList = @(
        (New-VpnServerAddress -ServerAddress 'vpn.corp.example' -FriendlyName 'Main')
        (New-VpnServerAddress -ServerAddress 'vpn2.corp.example' -FriendlyName 'Spare')
    )
    TunnelType = 'Ikev2'
    AuthenticationMethod = 'Eap'
    EapConfigXmlStream = ([xml]$EapXml)
    SplitTunneling = $true
    RememberCredential = $true
    DnsSuffix = 'corp.example'
    Force = $true
}
Add-VpnConnection @Parameters

$Routes = @(
    @{ DestinationPrefix = '10.0.0.0/8'; RouteMetric = 1 }
    @{ DestinationPrefix = '2001:db8::/32'; RouteMetric = 5 }
)
$Parameters = @{
    ConnectionName = $ConnectionName
}
foreach ($Route in $Routes) {
    Add-VpnConnectionRoute @Parameters @Route
}

$Parameters = @{
    ConnectionName = $ConnectionName
    AuthenticationTransformConstants = 'GCMAES128'
    CipherTransformConstants = 'GCMAES128'
    PfsGroup = 'ECP256'
    DHGroup = 'Group14'
    IntegrityCheckMethod = 'SHA256'
    EncryptionMethod = 'GCMAES128'
    Force = $true
}
Set-VpnConnectionIPsecConfiguration @Parameters

$Parameters = @{
    ConnectionName = $ConnectionName
    ApplicationID = @(
        'C:\Windows\System32\mstsc.exe'
    )
    Force = $true
}
Add-VpnConnectionTriggerApplication @Parameters

$Parameters = @{
    ConnectionName = $ConnectionName
    DnsSuffix = '.corp.example'
    DnsIPAddress = @(
        '10.0.0.53'
        '10.0.1.53'
    )
    Force = $true
}
Add-VpnConnectionTriggerDnsConfiguration @Parameters

$Parameters = @{
    ConnectionName = $ConnectionName
    DnsSuffix = 'www.corp.example'
    DnsIPAddress = @(
        '192.0.2.53'
    )
    Force = $true
}
Add-VpnConnectionTriggerDnsConfiguration @Parameters

$Parameters = @{
    ConnectionName = $ConnectionName
    DnsSuffix = @(
        'corp.example'
    )
    Force = $true
}
Add-VpnConnectionTriggerTrustedNetwork @Parameters

Write-Host ('{0} is there. Connect it in the network settings.' -f $ConnectionName)
exit 0
