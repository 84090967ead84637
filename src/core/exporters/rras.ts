import { z } from "zod";
import { SUITE_SETTINGS, toPowerShell } from "../formats/cryptographyWords.ts";
import { at } from "../profile/at.ts";
import type { Problem } from "../profile/problems.ts";
import { madeWith } from "./about.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { type Code, powershell, verbatim } from "./powershell/code.ts";
import { inLines } from "./powershell/inLines.ts";
import { type Script, type ScriptParameter, type Statement, heading } from "./powershell/script.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { STRICTNESS } from "./powershell/strictness.ts";
import { fileStem } from "./profileName.ts";
import { blocker } from "./blocker.ts";
import { serverBlockers } from "./server/requirements.ts";
import { type ServerSide, serverSideOf } from "./server/serverSide.ts";

const options = z.object({ rootThumbprint: z.string(), eku: z.string(), revocation: z.boolean() });
type Options = z.infer<typeof options>;

/** A script for Routing and Remote Access on Windows Server: the policy and the certificates that match the profile. */
export const rras: Exporter<Options> = {
  id: "rras",
  group: "server",
  title: "RRAS on Windows Server",
  summary: "A script that gives a Routing and Remote Access server the cryptography and the sign-in of the profile.",
  comesBack: { as: "nothing", because: "It sets up a server and holds no profile." },
  options,
  defaults: { rootThumbprint: "", eku: "", revocation: true },
  labels: [
    {
      option: "rootThumbprint",
      title: "Root of computer certificates",
      help:
        "SHA-1 thumbprint. RRAS then accepts computer certificates of this root only, which Microsoft strongly " +
        "recommends for device tunnels. Empty leaves it to the parameter of the script.",
    },
    {
      option: "eku",
      title: "Purpose of computer certificates",
      help: "An OID among their extended key usages, so that not every computer of the root may connect.",
    },
    {
      option: "revocation",
      title: "Check revocation",
      help: "Sets CertAuthFlags to 4, as published scripts do, so that a revoked computer is shut out.",
    },
  ],
  blockers: (job, chosen) => [...serverBlockers(job), ...idleBlockers(job), ...optionBlockers(chosen)],
  export: exportScript,
};

/** IKEv2 and computer certificates are all that the script sets up. */
function idleBlockers(job: ExportJob): readonly Problem[] {
  if (job.document === null) return [];
  const { protocols, usesMachineCertificate, servers } = serverSideOf(job);
  if (servers.length === 0 || protocols.includes("IKEv2") || usesMachineCertificate) return [];
  const message = "The profile uses neither IKEv2 nor computer certificates, so the script has nothing to set.";
  return [blocker("idle", message, at.NativeProfile.NativeProtocolType)];
}

function optionBlockers({ rootThumbprint, eku }: Options): readonly Problem[] {
  const hasRoot = rootThumbprint === "" || thumbprintOf(rootThumbprint) !== null;
  return [
    ...(hasRoot ? [] : [blocker("thumbprint", "A SHA-1 thumbprint has 40 hexadecimal digits.")]),
    ...(eku === "" || /^\d+(\.\d+)+$/.test(eku)
      ? []
      : [blocker("oid", "A purpose is an OID such as 1.3.6.1.5.5.7.3.2.")]),
  ];
}

function thumbprintOf(text: string): string | null {
  const digits = text.replace(/[\s:-]/g, "").toUpperCase();
  return /^[0-9A-F]{40}$/.test(digits) ? digits : null;
}

function exportScript(job: ExportJob, chosen: Options): Export {
  const side = serverSideOf(job);
  const script: Script = {
    help: {
      synopsis: `Sets up Routing and Remote Access for the profile "${job.name}".`,
      description: [
        "Run it elevated on each VPN server. It changes what all connections of the server use: the policy of IKEv2 " +
          "is one for the whole server. RemoteAccess is restarted, which ends all connections.",
        "With -WhatIf it says what it would change.",
      ],
      examples: [`.\\${scriptName(job.name)} -WhatIf`, `.\\${scriptName(job.name)}`],
      notes: [`${madeWith(job)}.`, `From the ProfileXML with SHA-256 ${job.fingerprint}.`],
    },
    parameters: [...(side.usesMachineCertificate ? [rootParameter(chosen), ekuParameter(chosen)] : []), NO_RESTART],
    statements: [...PREPARATION, ...policy(side), ...deviceSignIn(side, chosen), ...fragmentation(side), RESTART],
  };
  return {
    files: [scriptFile(scriptName(job.name), script)],
    profileXml: null,
    changes: [],
    losses: [],
    notes: notes(side, chosen),
    card: [],
    steps: [
      "Try the script with -WhatIf on one server, then run it on each: load-balanced servers must be alike.",
      ...(policy(side).length === 0 ? ["Connect one client."] : WITH_POLICY),
    ],
  };
}

const WITH_POLICY: readonly string[] = [
  "Clients whose profile still has another policy are refused (error 13868): change servers and profiles together.",
  "Connect one client, and look at (Get-VpnConnection).IPSecCustomPolicy there.",
];

function scriptName(name: string): string {
  return `Set-RrasFor-${fileStem(name)}.ps1`;
}

const NO_RESTART: ScriptParameter = {
  name: "NoRestart",
  help: "Leaves RemoteAccess running; the changes hold from its next start.",
  declaration: powershell`
    [switch]$NoRestart`,
};

function rootParameter({ rootThumbprint }: Options): ScriptParameter {
  const known = thumbprintOf(rootThumbprint);
  return {
    name: "RootThumbprint",
    help: "SHA-1 thumbprint of the root that issues computer certificates; it has to be among the trusted roots.",
    declaration:
      known === null
        ? powershell`
            [Parameter(Mandatory = $true)]
            [ValidatePattern('^[0-9A-Fa-f]{40}$')]
            [string]$RootThumbprint`
        : powershell`
            [ValidatePattern('^[0-9A-Fa-f]{40}$')]
            [string]$RootThumbprint = ${known}`,
  };
}

function ekuParameter({ eku }: Options): ScriptParameter {
  return {
    name: "CertificateEku",
    help: "OID of the extended key usage that computer certificates must have; empty asks for none.",
    declaration: powershell`
      [string]$CertificateEku = ${eku}`,
  };
}

const PREPARATION: readonly Statement[] = [
  powershell`
    ${STRICTNESS}
    Import-Module -Name 'RemoteAccess'
    $Ikev2Key = 'HKLM:\SYSTEM\CurrentControlSet\Services\RemoteAccess\Parameters\Ikev2'`,
];

/** One policy for the server; lifetimes are those of published baselines. */
function policy({ suite, protocols }: ServerSide): readonly Statement[] {
  if (suite === "none" || suite === "partial" || !protocols.includes("IKEv2")) return [];
  const rows = SUITE_SETTINGS.map(
    (setting) => powershell`${verbatim(setting)} = ${toPowerShell(setting, suite[setting]) ?? suite[setting]}`,
  );
  return [
    heading("Cryptography"),
    powershell`
      $Policy = @{
          ErrorAction = 'Stop'
          TunnelType = 'IKEv2'
          ${inLines(rows)}
          SALifeTimeSeconds = 28800
          MMSALifeTimeSeconds = 86400
          SADataSizeForRenegotiationKilobytes = 1024000
      }
      if ($PSCmdlet.ShouldProcess('IKEv2 policy of this server', 'Set')) {
          Set-VpnServerConfiguration -CustomPolicy @Policy
      }`,
  ];
}

function deviceSignIn({ usesMachineCertificate }: ServerSide, { revocation }: Options): readonly Statement[] {
  if (!usesMachineCertificate) return [];
  return [
    heading("Computer certificates"),
    powershell`
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
      }`,
    ...(revocation ? [setIkev2("CertAuthFlags", 4)] : []),
  ];
}

/** Certificates make messages of the key exchange larger than many networks carry in one piece. */
function fragmentation({ protocols }: ServerSide): readonly Statement[] {
  return protocols.includes("IKEv2")
    ? [heading("Fragmentation of IKEv2"), setIkev2("EnableServerFragmentation", 1)]
    : [];
}

function setIkev2(name: string, value: number): Code {
  return powershell`
    if ($PSCmdlet.ShouldProcess(${name}, 'Set')) {
        if (-not (Test-Path -LiteralPath $Ikev2Key)) {
            [void](New-Item -Path $Ikev2Key -Force)
        }
        [void](New-ItemProperty -LiteralPath $Ikev2Key -Name ${name} -PropertyType 'DWord' -Value ${value} -Force)
    }`;
}

const RESTART: Code = powershell`
  if (-not $NoRestart -and $PSCmdlet.ShouldProcess('RemoteAccess', 'Restart the service')) {
      Restart-Service -Name 'RemoteAccess' -Force
  }
  exit 0`;

function notes(side: ServerSide, { revocation }: Options): readonly string[] {
  const { suite, protocols, method, usesConditionalAccess, usesMachineCertificate } = side;
  const values = [
    ...(usesMachineCertificate && revocation ? ["CertAuthFlags"] : []),
    ...(protocols.includes("IKEv2") ? ["EnableServerFragmentation"] : []),
  ];
  return [
    ...(suite === "none" && protocols.includes("IKEv2")
      ? [
          "The profile chooses no cryptography, so the script sets none. What Windows offers by default begins with weak values.",
        ]
      : []),
    ...(suite === "partial" ? ["The profile chooses some of the six algorithms only, so the script sets none."] : []),
    ...(method.kind === "none" ? [] : ["People are let in by RADIUS: see the notes for NPS."]),
    ...(usesMachineCertificate
      ? ["RRAS decides on computers itself, without RADIUS and groups: root, purpose and revocation are the limits."]
      : []),
    ...(usesConditionalAccess ? ["Conditional access is decided by NPS and by Entra: see the notes for NPS."] : []),
    ...values.map((name) => `${name} comes from published scripts; Microsoft does not document it in detail.`),
  ];
}
