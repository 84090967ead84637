import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FIXTURE_NAMES, fixtureJob, jobOf } from "../exportJob.testkit.ts";
import type { ExportJob } from "../exporter.ts";
import { type PowerShellParser, describeErrors, loadPowerShellParser } from "../powershell/parsePowerShell.testkit.ts";
import { vpnClientCmdlets } from "../vpnClientCmdlets.ts";

/** Parameters of the VpnClient module, as Microsoft's reference lists them (those that every cmdlet has left out). */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  "Add-VpnConnection":
    "Name ServerAddress TunnelType AllUserConnection RememberCredential SplitTunneling Force PassThru L2tpPsk UseWinlogonCredential ServerList DnsSuffix IdleDisconnectSeconds EapConfigXmlStream AuthenticationMethod EncryptionLevel MachineCertificateIssuerFilter MachineCertificateEKUFilter PlugInApplicationID CustomConfiguration".split(
      " ",
    ),
  "Set-VpnConnectionIPsecConfiguration":
    "ConnectionName AuthenticationTransformConstants CipherTransformConstants DHGroup EncryptionMethod IntegrityCheckMethod PfsGroup RevertToDefault Force AllUserConnection PassThru".split(
      " ",
    ),
  "Add-VpnConnectionTriggerApplication": "ConnectionName ApplicationID PassThru Force".split(" "),
  "Add-VpnConnectionTriggerDnsConfiguration": "ConnectionName DnsSuffix DnsIPAddress PassThru Force".split(" "),
  "Set-VpnConnectionTriggerDnsConfiguration":
    "ConnectionName DnsSuffix DnsIPAddress DnsSuffixSearchList PassThru Force".split(" "),
  "Add-VpnConnectionTriggerTrustedNetwork": "ConnectionName DnsSuffix PassThru Force".split(" "),
  "Set-VpnConnectionProxy":
    "ConnectionName AutoDetect AutoConfigurationScript ProxyServer BypassProxyForLocal ExceptionPrefix PassThru".split(
      " ",
    ),
};

const EAP = '<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"/>';
const EVERYTHING = `<VPNProfile><AlwaysOn>true</AlwaysOn><RememberCredentials>true</RememberCredentials>
<DnsSuffix>a.contoso.com,b.contoso.com</DnsSuffix><TrustedNetworkDetection>corp, net</TrustedNetworkDetection>
<Proxy><Manual><Server>proxy:8080</Server></Manual></Proxy><NativeProfile><Servers>a.contoso.com,b.contoso.com;B</Servers>
<RoutingPolicyType>SplitTunnel</RoutingPolicyType><NativeProtocolType>L2TP</NativeProtocolType><L2tpPsk>hush</L2tpPsk>
<Authentication><UserMethod>Eap</UserMethod><Eap><Configuration>${EAP}</Configuration></Eap></Authentication>
<CryptographySuite><AuthenticationTransformConstants>GCMAES128</AuthenticationTransformConstants>
<CipherTransformConstants>GCMAES128</CipherTransformConstants><PfsGroup>ECP256</PfsGroup><DHGroup>Group14</DHGroup>
<IntegrityCheckMethod>SHA196</IntegrityCheckMethod><EncryptionMethod>AES_GCM_128</EncryptionMethod></CryptographySuite>
</NativeProfile><Route><Address>10.0.0.0</Address><PrefixSize>8</PrefixSize><Metric>7</Metric></Route>
<Route><Address>10.9.0.0</Address><PrefixSize>16</PrefixSize><ExclusionRoute>true</ExclusionRoute></Route>
<AppTrigger><App><Id>C:\\Windows\\notepad.exe</Id></App></AppTrigger><TrafficFilter><Protocol>6</Protocol></TrafficFilter>
<DomainNameInformation><DomainName>.contoso.com</DomainName><DnsServers>10.0.0.1</DnsServers></DomainNameInformation>
<DataEncryption>Max</DataEncryption></VPNProfile>`;
const PLUGIN = `<VPNProfile><PluginProfile><ServerUrlList>a.contoso.com;b.contoso.com</ServerUrlList>
<CustomConfiguration>&lt;x a="'"/&gt;</CustomConfiguration>
<PluginPackageFamilyName>Microsoft.AzureVpn_8wekyb3d8bbwe</PluginPackageFamilyName></PluginProfile></VPNProfile>`;

function scriptOf(job: ExportJob): string {
  expect(vpnClientCmdlets.blockers(job, {})).toEqual([]);
  return vpnClientCmdlets.export(job, {}).files[0]?.text ?? "";
}

/** The cmdlets that a script calls with a table of parameters, and the names in the table. */
function calls(script: string): readonly (readonly [cmdlet: string, parameters: readonly string[]])[] {
  const tables = [...script.matchAll(/^\$Parameters = @\{\r\n([^]*?)\r\n\}\r\n(\w+-\w+) @Parameters\r$/gm)];
  return tables.map(([, table = "", cmdlet = ""]) => [
    cmdlet,
    [...table.matchAll(/^ {4}(\w+) = /gm)].map(([, name = ""]) => name),
  ]);
}

let parser: PowerShellParser;
beforeAll(async () => {
  parser = await loadPowerShellParser();
});

describe("the lab script", () => {
  const jobs = [
    ...FIXTURE_NAMES.map(fixtureJob),
    jobOf(EVERYTHING),
    jobOf(EVERYTHING, { scope: "allUsers" }),
    jobOf(PLUGIN),
  ];

  it("is PowerShell without a syntax error, in ASCII", () => {
    for (const job of jobs) {
      const script = scriptOf(job);
      expect(describeErrors(parser.parse(script))).toEqual([]);
      expect(parser.parse(script).hasError).toBe(false);
      expect(script).toMatch(/^(?:[ -~]*\r\n)+$/);
    }
  });

  it("calls cmdlets with parameters that they have", () => {
    for (const [cmdlet, parameters] of jobs.flatMap((job) => calls(scriptOf(job))))
      expect(PARAMETERS[cmdlet] ?? []).toEqual(expect.arrayContaining([...parameters]));
    expect(
      calls(scriptOf(jobOf(EVERYTHING)))
        .map(([cmdlet]) => cmdlet)
        .sort(),
    ).toEqual(Object.keys(PARAMETERS).sort());
  });

  it("says PowerShell's words for algorithms, passes EAP whole and routes with their metric", () => {
    const script = scriptOf(jobOf(EVERYTHING));
    expect(script).toContain("IntegrityCheckMethod = 'SHA1'");
    expect(script).toContain("EncryptionMethod = 'GCMAES128'");
    expect(script).toContain(`$EapXml = @'\r\n${EAP}\r\n'@`);
    expect(script).toContain("@{ DestinationPrefix = '10.0.0.0/8'; RouteMetric = 7 }");
    expect(script).not.toContain("10.9.0.0");
  });

  it("asks for the pre-shared key instead of holding it", () => {
    const script = scriptOf(jobOf(EVERYTHING));
    expect(script).not.toContain("hush");
    expect(script).toContain("[string]$L2tpPsk");
  });

  it("names what the connection does not have", () => {
    const { losses } = vpnClientCmdlets.export(jobOf(EVERYTHING), {});
    for (const name of ["AlwaysOn", "TrafficFilter", "ExclusionRoute", "AutoTrigger"])
      expect(losses.join("\n")).toContain(`${name}:`);
    expect(vpnClientCmdlets.export(jobOf(EVERYTHING, { scope: "allUsers" }), {}).losses.join("\n")).toContain(
      "Proxy is left out",
    );
  });

  it("says that a proxy has no effect in a split tunnel", () => {
    const notesOf = (routing: string) =>
      vpnClientCmdlets
        .export(
          jobOf(
            `<VPNProfile><NativeProfile><Servers>a</Servers><RoutingPolicyType>${routing}</RoutingPolicyType>` +
              "</NativeProfile><Proxy><Manual><Server>p:80</Server></Manual></Proxy></VPNProfile>",
          ),
          {},
        )
        .notes.join();
    expect(notesOf("SplitTunnel")).toContain("force tunnel only");
    expect(notesOf("ForceTunnel")).not.toContain("force tunnel only");
  });

  it("is blocked without a server, and by a configuration of an app that is no XML", () => {
    expect(vpnClientCmdlets.blockers(jobOf("<VPNProfile/>"), {})).toHaveLength(1);
    expect(vpnClientCmdlets.blockers(jobOf(PLUGIN.replace("/&gt;", "")), {})).toHaveLength(1);
  });

  it("holds names and values as data, whatever they are", () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."'\"$`‘’“&;<>()@#{}ü\u2028 a"), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(hostile, hostile, (name, network) => {
        const escaped = network.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        const job = jobOf(
          EVERYTHING.replace("corp, net", () => `x${escaped}`),
          { name },
        );
        const script = vpnClientCmdlets.export(job, {}).files[0]?.text ?? "";
        expect(parser.parse(script).hasError).toBe(false);
        expect(script).toMatch(/^(?:[ -~]*\r\n)+$/);
        expect(calls(script)).toHaveLength(7);
      }),
      { numRuns: 100 },
    );
  });
});
