import { z } from "zod";
import { espProposal, ikeProposal } from "../formats/strongSwanWords.ts";
import { type SwanctlEntry, type SwanctlSection, printSwanctl, swanctlName } from "../formats/swanctl.ts";
import { parsePrefix } from "../ip/prefix.ts";
import { at } from "../profile/at.ts";
import type { EapMethodInUse } from "../profile/eap/methodInUse.ts";
import type { Problem } from "../profile/problems.ts";
import { madeWith } from "./about.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { fileStem } from "./profileName.ts";
import { blocker } from "./blocker.ts";
import { serverBlockers, suiteBlockers, suiteOf } from "./server/requirements.ts";
import { type ServerSide, serverSideOf } from "./server/serverSide.ts";

const options = z.object({
  signIn: z.enum(["radius", "gateway"]),
  pool: z.string(),
  narrow: z.boolean(),
});
type Options = z.infer<typeof options>;

/** A connection of strongSwan (swanctl.conf) that answers to the profile. */
export const strongSwan: Exporter<Options> = {
  id: "strong-swan",
  group: "server",
  title: "strongSwan",
  summary: "A connection for swanctl.conf with the cryptography and the sign-in of the profile.",
  comesBack: { as: "nothing", because: "It sets up a gateway and holds no profile." },
  options,
  defaults: { signIn: "radius", pool: "10.99.0.0/16", narrow: false },
  labels: [
    {
      option: "signIn",
      title: "Who checks people",
      help: "A RADIUS server such as NPS through the plug-in eap-radius, or strongSwan itself.",
      choices: [
        { value: "radius", title: "RADIUS" },
        { value: "gateway", title: "strongSwan" },
      ],
    },
    {
      option: "pool",
      title: "Addresses for clients",
      help: "A network in CIDR notation that leads back to the gateway.",
    },
    {
      option: "narrow",
      title: "Only the profile's networks",
      help:
        "Lets traffic to nothing but the routes of the profile through. Windows asks for everything; that it accepts " +
        "less is not documented by Microsoft.",
    },
  ],
  blockers: (job, chosen) => serverBlockers(job, (side) => sideBlockers(side, chosen)),
  export: exportConnection,
};

function sideBlockers(side: ServerSide, { signIn, pool }: Options): readonly Problem[] {
  const { protocols, suite, method } = side;
  const { NativeProtocolType, Authentication, CryptographySuite } = at.NativeProfile;
  const hasWords = typeof suite === "string" || (ikeProposal(suite) !== null && espProposal(suite) !== null);
  return [
    ...(protocols.includes("IKEv2")
      ? []
      : [blocker("protocol", "strongSwan speaks IKEv2, and the profile does not.", NativeProtocolType)]),
    ...suiteBlockers(side),
    ...(hasWords ? [] : [blocker("words", "strongSwan has no such combination of algorithms.", CryptographySuite)]),
    ...(signIn === "radius" || localAuth(method) !== null || method.kind === "none"
      ? []
      : [blocker("method", "strongSwan cannot check this EAP method itself. Choose RADIUS.", Authentication)]),
    ...(parsePrefix(pool.trim()) === null
      ? [blocker("pool", "The addresses for clients are expected as a network such as 10.99.0.0/16.")]
      : []),
  ];
}

/** What strongSwan calls a method that it can check itself; null for one that it cannot. */
function localAuth(method: EapMethodInUse): string | null {
  switch (method.kind) {
    case "tls":
      return "eap-tls";
    case "mschapv2":
      return "eap-mschapv2";
    case "peap":
      return "eap-peap";
    case "ttls":
      return "eap-ttls";
    default:
      return null;
  }
}

function exportConnection(job: ExportJob, chosen: Options): Export {
  const side = serverSideOf(job);
  const name = swanctlName(job.name);
  const text = printSwanctl(
    [`${madeWith(job)} for the profile ${job.name}`, `From the ProfileXML with SHA-256 ${job.fingerprint}`],
    [connections(name, side, chosen), pools(name, side, chosen)],
  );
  return {
    files: [exportedFile(`${fileStem(job.name)}.swanctl.conf`, "text/plain", text)],
    profileXml: null,
    changes: [],
    losses: side.protocols.includes("SSTP")
      ? ["strongSwan does not speak SSTP: clients that fall back to it find nothing."]
      : [],
    notes: notes(side, chosen),
    card: [],
    steps: [
      "Put the gateway's certificate into /etc/swanctl/x509 as gateway.pem, its key into /etc/swanctl/private, and the certificates above it into /etc/swanctl/x509ca.",
      ...(checksComputersOnly(side)
        ? ["Put the root of the computer certificates into /etc/swanctl/x509ca as computers-root.pem."]
        : []),
      "Put the file into /etc/swanctl/conf.d and load it with swanctl --load-all.",
      "Connect one client, look at swanctl --list-sas, and leave it connected for some hours: a group that does not match shows only when keys are renewed.",
    ],
  };
}

function connections(name: string, side: ServerSide, chosen: Options): SwanctlSection {
  const [server] = side.servers;
  const entries: readonly SwanctlEntry[] = [
    ["version", "2"],
    ["proposals", ikeProposal(suiteOf(side)) ?? ""],
    ["pools", `${name}-pool`],
    ["fragmentation", "yes"],
    // Windows asks for certificates of the roots that it knows, which need not be the gateway's.
    ["send_cert", "always"],
    ["dpd_delay", "30s"],
    {
      name: "local",
      entries: [
        ["auth", "pubkey"],
        ["certs", "gateway.pem"],
        ...(server === undefined ? [] : [["id", server] as const]),
      ],
    },
    { name: "remote", entries: remote(side, chosen) },
    { name: "children", entries: [child(name, side, chosen)] },
  ];
  return { name: "connections", entries: [{ name, entries }] };
}

function checksComputersOnly({ usesMachineCertificate, method }: ServerSide): boolean {
  return usesMachineCertificate && method.kind === "none";
}

function remote(side: ServerSide, { signIn }: Options): readonly SwanctlEntry[] {
  if (checksComputersOnly(side))
    return [
      ["auth", "pubkey"],
      ["cacerts", "computers-root.pem"],
      ["revocation", "relaxed"],
    ];
  return [
    ["auth", signIn === "radius" ? "eap-radius" : (localAuth(side.method) ?? "eap-radius")],
    ["eap_id", "%any"],
  ];
}

function child(name: string, side: ServerSide, { narrow }: Options): SwanctlSection {
  const networks = narrow && !side.isForceTunnel && side.networks.length > 0 ? side.networks : ["0.0.0.0/0", "::/0"];
  return {
    name,
    entries: [
      ["local_ts", networks.join(", ")],
      ["esp_proposals", espProposal(suiteOf(side)) ?? ""],
    ],
  };
}

function pools(name: string, { dnsServers }: ServerSide, { pool }: Options): SwanctlSection {
  const dns = dnsServers.length === 0 ? [] : [["dns", dnsServers.join(", ")] as const];
  return { name: "pools", entries: [{ name: `${name}-pool`, entries: [["addrs", pool.trim()], ...dns] }] };
}

function notes({ method, servers, suite }: ServerSide, { signIn }: Options): readonly string[] {
  return [
    ...(servers.length > 1
      ? [`The gateway is known as ${servers[0]} here; each further server needs its own id and certificate.`]
      : []),
    "The gateway's certificate needs the name of the server as subject alternative name, and Server Authentication.",
    ...(method.kind !== "none" && signIn === "radius"
      ? ["The plug-in eap-radius needs the server and the shared secret in strongswan.conf."]
      : []),
    ...(method.kind === "peap" && signIn === "gateway"
      ? ["Set phase2_method of the plug-in eap-peap to the inner method, in strongswan.conf."]
      : []),
    ...(typeof suite !== "string" && ["DES", "DES3"].includes(suite.EncryptionMethod)
      ? ["Current builds of strongSwan may leave out DES."]
      : []),
    "Routes and name rules come from the profile; the gateway does not hand them out.",
  ];
}
