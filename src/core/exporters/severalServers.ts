import { z } from "zod";
import { madeWith } from "./about.ts";
import { markdownCode } from "./channels/markdown.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { fileStem } from "./profileName.ts";
import { type NoteSection, printNotes } from "./server/markdown.ts";
import { serverBlockers } from "./server/requirements.ts";
import { type ServerSide, serverSideOf } from "./server/serverSide.ts";

const options = z.object({ way: z.enum(["dns", "loadBalancer", "trafficManager"]) });
type Options = z.infer<typeof options>;

/** Notes on running several gateways for one profile. */
export const severalServers: Exporter<Options> = {
  id: "several-servers",
  group: "server",
  title: "Several gateways",
  summary:
    "Notes on several gateways behind one profile: names and certificates, ports, load balancers, Traffic Manager.",
  comesBack: { as: "nothing", because: "They are notes and hold no profile." },
  options,
  defaults: { way: "loadBalancer" },
  labels: [
    {
      option: "way",
      title: "How clients find them",
      help: "One name with several addresses, a load balancer in front, or a name that Azure Traffic Manager answers.",
      choices: [
        { value: "loadBalancer", title: "Load balancer" },
        { value: "trafficManager", title: "Traffic Manager" },
        { value: "dns", title: "DNS or several servers in the profile" },
      ],
    },
  ],
  blockers: (job) => serverBlockers(job),
  export: exportNotes,
};

function exportNotes(job: ExportJob, { way }: Options): Export {
  const side = serverSideOf(job);
  const intro = `For the profile ${markdownCode(job.name)}. ${madeWith(job)}.`;
  const text = printNotes(`Several gateways for ${job.name}`, intro, [
    { title: "On every gateway", lines: everyGateway(side) },
    WAYS[way](side),
    { title: "Ports that have to reach the gateways", lines: ports(side) },
    { title: "Try it", lines: trials(side) },
  ]);
  return {
    files: [exportedFile(`Several-gateways-for-${fileStem(job.name)}.md`, "text/markdown", text)],
    profileXml: null,
    changes: [],
    losses: [],
    notes: [
      "Most of this is practitioners' experience: Microsoft documents load balancing of Always On VPN in outlines only.",
    ],
    card: [],
    steps: ["Read the notes with those who run DNS, load balancers and certificates."],
  };
}

function everyGateway({ servers, suite }: ServerSide): readonly string[] {
  const [name = "the name in Servers"] = servers;
  return [
    `The certificate carries the name that clients dial, ${markdownCode(name)}, as subject or alternative name; its own name beside it does no harm.`,
    "Pools of addresses differ from gateway to gateway, and each is routed back to its gateway.",
    "RADIUS clients, shared secrets and policies are the same everywhere.",
    typeof suite === "string"
      ? "The profile chooses no complete suite: see that no gateway refuses what Windows offers."
      : "Each has the same IKEv2 policy: a client that meets another one ends with error 13868.",
    "After a gateway has failed, clients dial again; Always On does it by itself, and a session does not move.",
  ];
}

const WAYS: Readonly<Record<Options["way"], (side: ServerSide) => NoteSection>> = {
  loadBalancer: ({ protocols }) => ({
    title: "Load balancer",
    lines: [
      ...(protocols.includes("IKEv2")
        ? [
            "IKEv2: UDP 500 and UDP 4500 of one client have to reach the same gateway. Bind both ports to one server by the client's address (port persistence).",
            "The load balancer has to pass IP fragments on, or IKEv2 fragmentation has to be on at both ends.",
            "Do not translate the source address towards the gateways when it can be avoided: many clients then look like one.",
          ]
        : []),
      ...(protocols.includes("SSTP")
        ? [
            "SSTP: TCP 443, passed through. Where TLS ends at the load balancer, the gateway needs the certificate's hash set to that of the load balancer's certificate.",
          ]
        : []),
      "A probe of TCP 443 tells little about IKEv2. Where only IKEv2 runs, probe another port of the gateway, or its routing service.",
      "Windows Network Load Balancing is not supported in Azure; Azure's own load balancer needs source IP affinity.",
    ],
  }),
  trafficManager: ({ protocols }) => ({
    title: "Azure Traffic Manager",
    lines: [
      "The name in the profile is an alias (CNAME) of the Traffic Manager profile; each gateway has a name and an address of its own, as endpoints.",
      "The certificate on each gateway carries the name in the profile.",
      "Its HTTPS probe takes 200 as healthy by default, and SSTP answers 401: use a TCP probe of port 443, or name 401 among the expected status codes.",
      ...(protocols.includes("SSTP")
        ? []
        : [
            "The profile does not use SSTP: something else on TCP has to answer for a gateway, since there is no probe of UDP.",
          ]),
      "Choose a short time to live: a client goes elsewhere only when it asks the name again.",
      "Users who should be near their servers: routing by performance or geography; for a spare site: by priority.",
    ],
  }),
  dns: ({ servers }) => ({
    title: "DNS, or several servers in the profile",
    lines: [
      servers.length > 1
        ? `The profile lists ${servers.map(markdownCode).join(", ")}: Windows shows them as choices of the connection. Whether it goes to the next one by itself is not documented.`
        : "One name with several addresses spreads clients without looking whether a gateway lives.",
      "A gateway that is down has to be taken out of DNS by hand; clients keep its address for the time to live.",
    ],
  }),
};

function ports({ protocols }: ServerSide): readonly string[] {
  return [
    ...(protocols.includes("IKEv2") || protocols.includes("L2TP") ? ["UDP 500 and UDP 4500 (IKEv2, L2TP)."] : []),
    ...(protocols.includes("SSTP") ? ["TCP 443 (SSTP)."] : []),
    ...(protocols.includes("PPTP") ? ["TCP 1723 and GRE (PPTP), only where an old server needs it."] : []),
  ];
}

function trials({ protocols }: ServerSide): readonly string[] {
  return [
    "Connect to each gateway alone first, by an entry in the hosts file of a test client.",
    "Then stop one gateway while clients are connected, and see how long they take to come back.",
    ...(protocols.includes("IKEv2") && protocols.includes("SSTP")
      ? ["Block UDP for a test client: it has to come in by SSTP."]
      : []),
  ];
}
