import { z } from "zod";
import type { Credential, EapMethodInUse } from "../profile/eap/methodInUse.ts";
import { at } from "../profile/at.ts";
import type { Problem } from "../profile/problems.ts";
import { madeFrom, madeWith } from "./about.ts";
import { markdownCode } from "./channels/markdown.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { powershell } from "./powershell/code.ts";
import type { Script, Statement } from "./powershell/script.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { STRICTNESS } from "./powershell/strictness.ts";
import { fileStem } from "./profileName.ts";
import { type NoteSection, printNotes } from "./server/markdown.ts";
import { blocker } from "./blocker.ts";
import { serverBlockers } from "./server/requirements.ts";
import { type ServerSide, serverSideOf } from "./server/serverSide.ts";

const options = z.object({ group: z.string(), mfa: z.boolean() });
type Options = z.infer<typeof options>;

/** What a RADIUS server, in Microsoft's words NPS, needs for the sign-in of the profile. */
export const nps: Exporter<Options> = {
  id: "nps",
  group: "server",
  title: "NPS (RADIUS)",
  summary:
    "Notes for the Network Policy Server: policy, certificates, methods, second factor, and a script for the rest.",
  comesBack: { as: "nothing", because: "They set up a server and hold no profile." },
  options,
  defaults: { group: "VPN Users", mfa: false },
  labels: [
    { option: "group", title: "Group of users", help: "Only members of this group may connect." },
    { option: "mfa", title: "Entra MFA extension", help: "Adds what the NPS extension for a second factor needs." },
  ],
  blockers: (job) => serverBlockers(job, signInBlockers),
  export: exportNotes,
};

function signInBlockers({ method, usesMachineCertificate }: ServerSide): readonly Problem[] {
  if (method.kind !== "none") return [];
  const message = usesMachineCertificate
    ? "Nobody signs in with EAP: the gateway checks computer certificates itself and asks no RADIUS server."
    : "People sign in without EAP, or in a way that the profile does not name. The notes are for EAP methods.";
  return [blocker("eap", message, at.NativeProfile.Authentication)];
}

function exportNotes(job: ExportJob, chosen: Options): Export {
  const side = serverSideOf(job);
  const stem = fileStem(job.name);
  const intro = `For the profile ${markdownCode(job.name)}. ${madeFrom(job)}.`;
  const text = printNotes(`NPS for ${job.name}`, intro, sections(side, chosen));
  return {
    files: [
      exportedFile(`NPS-for-${stem}.md`, "text/markdown", text),
      scriptFile(`Set-NpsFor-${stem}.ps1`, script(job, side, chosen)),
    ],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [
      "There is no documented cmdlet for network policies: they are made in the console of NPS, or imported as a whole.",
    ],
    card: [],
    steps: [
      "Make the network policy by the notes, in the console of NPS.",
      "Run the script with -WhatIf, then without, on the NPS; give it the address and the shared secret of each VPN server.",
      "Connect one client, and look at event 6272 (granted) or 6273 (denied, with the reason) in the security log of NPS.",
    ],
  };
}

function sections(side: ServerSide, chosen: Options): readonly NoteSection[] {
  return [
    { title: "Network policy", lines: policyLines(side, chosen) },
    { title: "The server's certificate", lines: certificateLines(side) },
    { title: "Certificates of users", lines: userCertificateLines(side) },
    { title: "Conditional access", lines: conditionalAccessLines(side) },
    { title: "Second factor with the Entra MFA extension", lines: chosen.mfa ? mfaLines(side) : [] },
  ];
}

function policyLines({ method }: ServerSide, { group }: Options): readonly string[] {
  return [
    `Conditions: NAS port type ${markdownCode("Virtual (VPN)")}${groupWords(group)}. Policies are tried in order, and the first that matches decides.`,
    `EAP type: ${markdownCode(typeName(method))}${innerWords(method)}.`,
    "Clear MS-CHAP v2, MS-CHAP, CHAP and PAP among the less secure methods: what the policy allows, somebody can try.",
    ...(method.kind === "peap"
      ? [
          "In the settings of Protected EAP, choose the certificate that the profile trusts, and tick “Disconnect clients without cryptobinding” when the profile requires cryptobinding.",
        ]
      : []),
    ...(method.kind === "ttls" || method.kind === "teap"
      ? ["NPS is not documented to answer EAP-TTLS or TEAP. See that your RADIUS server does."]
      : []),
  ];
}

function groupWords(group: string): string {
  return group.trim() === ""
    ? ", and no group of users: everyone may connect"
    : `, and user group ${markdownCode(group)}`;
}

/** What the console of NPS calls a method. */
function typeName(method: EapMethodInUse): string {
  switch (method.kind) {
    case "peap":
      return "Microsoft: Protected EAP (PEAP)";
    case "tls":
      return "Microsoft: Smart Card or other certificate";
    case "mschapv2":
      return "Microsoft: Secured password (EAP-MSCHAP v2)";
    case "ttls":
      return "EAP-TTLS";
    case "teap":
      return "TEAP";
    default:
      return method.kind === "other" ? method.name : "the EAP method of the profile";
  }
}

function innerWords(method: EapMethodInUse): string {
  if (method.kind !== "peap" || method.inner === null) return "";
  return `, with ${markdownCode(credentialName(method.inner))} inside`;
}

function credentialName({ kind, name }: Credential): string {
  if (kind === "tls") return "Smart Card or other certificate";
  return kind === "mschapv2" ? "Secured password (EAP-MSCHAP v2)" : name;
}

function certificateLines({ trust }: ServerSide): readonly string[] {
  const names = trust.serverNames ?? [];
  const roots = trust.roots ?? [];
  return [
    "It needs Server Authentication, a key that NPS may use, and a chain that clients can build.",
    names.length === 0
      ? "The profile checks no name of the server: any server with a certificate of the trusted roots is accepted."
      : `The profile expects one of these names in it: ${names.map(markdownCode).join(", ")}.`,
    roots.length === 0
      ? "The profile names no root."
      : `Its root has to have one of these thumbprints (of the root, not of the issuing CA): ${roots.map(markdownCode).join(", ")}.`,
    "The name in the RADIUS certificate need not be that of the VPN server; for the gateway's own certificate it must be.",
  ];
}

function userCertificateLines({ method, usesConditionalAccess }: ServerSide): readonly string[] {
  const usesCertificates = method.kind === "tls" || (method.kind === "peap" && method.inner?.kind === "tls");
  if (!usesCertificates) return [];
  return [
    "NPS has to trust the issuing CA, for Windows accounts through the NTAuth store, and the certificate has to name the account (user principal name, or a strong mapping).",
    ...(usesConditionalAccess ? [] : ["NPS refuses a certificate whose revocation list it cannot fetch."]),
  ];
}

function conditionalAccessLines({ usesConditionalAccess }: ServerSide): readonly string[] {
  if (!usesConditionalAccess) return [];
  return [
    "The certificates from Entra live about an hour and name no revocation list: the script sets IgnoreNoRevocationCheck.",
    `Let only certificates from Entra in: vendor-specific attribute ${markdownCode("Allowed-Certificate-OID")} with ${markdownCode("1.3.6.1.4.1.311.87")} in the settings of the network policy. Otherwise other certificates of a person pass by the conditions.`,
  ];
}

/** What the extension takes: Microsoft names MS-CHAP v2 and PEAP for VPN, and says that no other EAP method is supported. */
function mfaLines({ method }: ServerSide): readonly string[] {
  return [
    method.kind === "peap"
      ? "Microsoft names PEAP among the methods that the extension supports for VPN."
      : "For VPN, Microsoft names MS-CHAP v2 and PEAP, and says that no other EAP method is supported: the method of this profile is not among them.",
    "The VPN client of Windows has no field for a code, so a notification or a call is left. Where people also have codes, set OVERRIDE_NUMBER_MATCHING_WITH_OTP to FALSE.",
    "Raise the RADIUS timeout of the VPN server to at least 60 seconds; Microsoft also names 90 and 120. With less it asks again, and NPS discards the repetition.",
    "Give the VPN an NPS of its own: the extension asks for every request that the server authenticates.",
    "An Always On connection dials at sign-in, after sleep and when the network changes, and each dial asks.",
  ];
}

function script(job: ExportJob, side: ServerSide, { mfa }: Options): Script {
  return {
    help: {
      synopsis: `Prepares an NPS for the profile "${job.name}".`,
      description: [
        "Run it elevated on the NPS. It makes a VPN server a RADIUS client" +
          (side.usesConditionalAccess ? ", and accepts certificates without a revocation list." : "."),
      ],
      examples: [".\\Set-Nps.ps1 -VpnServerName vpn01 -VpnServerAddress 192.0.2.10 -WhatIf"],
      notes: [`${madeWith(job)}.`],
    },
    parameters: PARAMETERS,
    statements: [
      CLIENT,
      ...(side.usesConditionalAccess ? [REVOCATION] : []),
      ...(mfa ? [MFA] : []),
      powershell`exit 0`,
    ],
  };
}

const PARAMETERS = [
  {
    name: "VpnServerName",
    help: "The name under which NPS lists the VPN server.",
    declaration: powershell`
      [Parameter(Mandatory = $true)]
      [string]$VpnServerName`,
  },
  {
    name: "VpnServerAddress",
    help: "Its address or name, as NPS sees it.",
    declaration: powershell`
      [Parameter(Mandatory = $true)]
      [string]$VpnServerAddress`,
  },
  {
    name: "SharedSecret",
    help: "The secret that both share; asked for when it is left out.",
    declaration: powershell`
      [Parameter(Mandatory = $true)]
      [string]$SharedSecret`,
  },
] as const;

const CLIENT: Statement = powershell`
  ${STRICTNESS}
  Import-Module -Name 'NPS'
  if ($PSCmdlet.ShouldProcess($VpnServerName, 'Add a RADIUS client')) {
      $Client = @{
          ErrorAction = 'Stop'
          Name = $VpnServerName
          Address = $VpnServerAddress
          SharedSecret = $SharedSecret
      }
      [void](New-NpsRadiusClient @Client)
  }`;

const REVOCATION: Statement = powershell`
  foreach ($Method in @('13', '25')) {
      $Key = "HKLM:\SYSTEM\CurrentControlSet\Services\RasMan\PPP\EAP\$Method"
      if ($PSCmdlet.ShouldProcess($Key, 'Set IgnoreNoRevocationCheck to 1')) {
          if (-not (Test-Path -LiteralPath $Key)) {
              [void](New-Item -Path $Key -Force)
          }
          [void](New-ItemProperty -LiteralPath $Key -Name 'IgnoreNoRevocationCheck' -PropertyType 'DWord' -Value 1 -Force)
      }
  }
  if ($PSCmdlet.ShouldProcess('IAS', 'Restart the service')) {
      Restart-Service -Name 'IAS'
  }`;

const MFA: Statement = powershell`
  $Extension = 'HKLM:\SOFTWARE\Microsoft\AzureMfa'
  if (-not (Test-Path -LiteralPath $Extension)) {
      Write-Warning -Message 'The NPS extension for Entra MFA is not installed here.'
  }
  elseif ($PSCmdlet.ShouldProcess($Extension, 'Set OVERRIDE_NUMBER_MATCHING_WITH_OTP to FALSE')) {
      [void](New-ItemProperty -LiteralPath $Extension -Name 'OVERRIDE_NUMBER_MATCHING_WITH_OTP' -Value 'FALSE' -Force)
  }`;
