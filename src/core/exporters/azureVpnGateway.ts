import { z } from "zod";
import type { SuiteSetting } from "../formats/cryptographyWords.ts";
import { at } from "../profile/at.ts";
import type { Problem } from "../profile/problems.ts";
import type { Suite } from "../profile/suites.ts";
import { madeWith } from "./about.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { powershell, verbatim } from "./powershell/code.ts";
import type { Script } from "./powershell/script.ts";
import { scriptFile } from "./powershell/scriptFile.ts";
import { STRICTNESS } from "./powershell/strictness.ts";
import { fileStem } from "./profileName.ts";
import { blocker } from "./blocker.ts";
import { serverBlockers, suiteBlockers, suiteOf } from "./server/requirements.ts";
import { type ServerSide, serverSideOf } from "./server/serverSide.ts";

const options = z.object({ resourceGroup: z.string(), gateway: z.string() });
type Options = z.infer<typeof options>;

/** The words that the help of New-AzVpnClientIpsecPolicy lists; the policies of other connections know more. */
const WORDS: Readonly<Record<SuiteSetting, Readonly<Record<string, string>>>> = {
  EncryptionMethod: same(["AES128", "AES256"], { AES_GCM_128: "GCMAES128", AES_GCM_256: "GCMAES256" }),
  IntegrityCheckMethod: same(["SHA256", "SHA384"]),
  DHGroup: same(["ECP256", "ECP384"], { Group2: "DHGroup2", Group14: "DHGroup14", Group24: "DHGroup24" }),
  CipherTransformConstants: same(["AES128", "AES256", "GCMAES128", "GCMAES256"]),
  AuthenticationTransformConstants: same(["GCMAES128", "GCMAES256"], { SHA256128: "SHA256" }),
  PfsGroup: same(["None", "PFS2", "PFS24", "PFSMM", "ECP256", "ECP384"], { PFS2048: "PFS14" }),
};

function same(
  words: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(words.map((word) => [word, word])), ...others };
}

/** A script for the point-to-site policy of an Azure VPN gateway. */
export const azureVpnGateway: Exporter<Options> = {
  id: "azure-vpn-gateway",
  group: "server",
  title: "Azure VPN Gateway",
  summary:
    "A script that gives the point-to-site configuration of an Azure VPN gateway the cryptography of the profile.",
  comesBack: { as: "nothing", because: "It sets up a gateway and holds no profile." },
  options,
  defaults: { resourceGroup: "", gateway: "" },
  labels: [
    { option: "resourceGroup", title: "Resource group", help: "Empty leaves it to a parameter of the script." },
    { option: "gateway", title: "Gateway", help: "The name of the virtual network gateway." },
  ],
  blockers: (job) => serverBlockers(job, sideBlockers),
  export: exportScript,
};

function sideBlockers(side: ServerSide): readonly Problem[] {
  const { NativeProtocolType, CryptographySuite } = at.NativeProfile;
  return [
    ...(side.protocols.includes("IKEv2")
      ? []
      : [blocker("protocol", "The policy is one of IKEv2, which the profile does not use.", NativeProtocolType)]),
    ...suiteBlockers(side),
    ...unknownWords(side).map((words) =>
      blocker("words", `Azure takes no ${words} from VPN clients.`, CryptographySuite),
    ),
  ];
}

function unknownWords({ suite }: ServerSide): readonly string[] {
  if (typeof suite === "string") return [];
  const settings = Object.keys(WORDS) as readonly SuiteSetting[];
  return settings
    .filter((setting) => WORDS[setting][suite[setting]] === undefined)
    .map((setting) => `${suite[setting]} for ${setting}`);
}

function wordOf(suite: Required<Suite>, setting: SuiteSetting): string {
  return WORDS[setting][suite[setting]] ?? suite[setting];
}

function exportScript(job: ExportJob, chosen: Options): Export {
  const side = serverSideOf(job);
  const name = `Set-AzureGatewayFor-${fileStem(job.name)}.ps1`;
  return {
    files: [scriptFile(name, script(job, chosen, suiteOf(side), name))],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [
      "The algorithms are those that the help of the cmdlet lists. Nothing here was tried on a gateway: use a test gateway first.",
      "The Basic gateway takes no custom policy.",
      ...(side.protocols.includes("SSTP") ? [END_OF_SSTP] : []),
      "Practitioners report that an Azure gateway does not serve a user tunnel and a device tunnel of the same device at the same time.",
      "Upload the root of the clients' certificates to the gateway, or name its RADIUS server there.",
    ],
    card: [],
    steps: [
      "Run the script in a change window: clients with another policy are refused until their profile is changed too.",
      "Download the client package of the gateway again, and open it here: servers, routes and root are taken from it.",
    ],
  };
}

const END_OF_SSTP =
  "Microsoft has announced the end of SSTP on Azure VPN gateways: it cannot be switched on from 31 March 2026, " +
  "and ends on 31 March 2027.";

function script(job: ExportJob, chosen: Options, suite: Required<Suite>, name: string): Script {
  return {
    help: {
      synopsis: `Gives an Azure VPN gateway the cryptography of the profile "${job.name}".`,
      description: [
        "Run it where the module Az.Network is installed and Connect-AzAccount has been done. The policy is one for " +
          "all point-to-site clients of the gateway. Changing it takes minutes and ends connections.",
      ],
      examples: [`.\\${name} -WhatIf`],
      notes: [`${madeWith(job)}.`, `From the ProfileXML with SHA-256 ${job.fingerprint}.`],
    },
    parameters: [
      parameter("ResourceGroupName", "The resource group of the gateway.", chosen.resourceGroup),
      parameter("GatewayName", "The name of the virtual network gateway.", chosen.gateway),
    ],
    statements: [
      powershell`
        ${STRICTNESS}
        $Policy = @{
            IkeEncryption = ${wordOf(suite, "EncryptionMethod")}
            IkeIntegrity = ${wordOf(suite, "IntegrityCheckMethod")}
            DhGroup = ${wordOf(suite, "DHGroup")}
            IpsecEncryption = ${wordOf(suite, "CipherTransformConstants")}
            IpsecIntegrity = ${wordOf(suite, "AuthenticationTransformConstants")}
            PfsGroup = ${wordOf(suite, "PfsGroup")}
            SALifeTime = 28800
            SADataSize = 102400000
        }
        $Gateway = Get-AzVirtualNetworkGateway -ResourceGroupName $ResourceGroupName -Name $GatewayName
        if ($PSCmdlet.ShouldProcess($GatewayName, 'Set the IPsec policy of point-to-site clients')) {
            $ClientPolicy = New-AzVpnClientIpsecPolicy @Policy
            [void](Set-AzVirtualNetworkGateway -VirtualNetworkGateway $Gateway -VpnClientIpsecPolicy $ClientPolicy)
        }
        exit 0`,
    ],
  };
}

function parameter(name: string, help: string, value: string) {
  const variable = verbatim(`$${name}`);
  return {
    name,
    help,
    declaration:
      value === ""
        ? powershell`
            [Parameter(Mandatory = $true)]
            [string]${variable}`
        : powershell`
            [string]${variable} = ${value}`,
  };
}
