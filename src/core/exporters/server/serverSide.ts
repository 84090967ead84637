/** What a gateway or an authentication server has to know of a profile. */
import { at } from "../../profile/at.ts";
import { type EapMethodInUse, credentialsOf, methodInUse } from "../../profile/eap/methodInUse.ts";
import { type EapTrust, peapTrust, teapTrust, tlsTrust, trustOf, ttlsTrust } from "../../profile/eap/trust.ts";
import { read } from "../../profile/read.ts";
import { situationOf } from "../../profile/situation.ts";
import { type Suite, isComplete } from "../../profile/suites.ts";
import { type Protocol, mayUse } from "../../vocabulary/applicability.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { documentOf } from "../documentOf.ts";
import type { ExportJob } from "../exporter.ts";

export interface ServerSide {
  /** Names or addresses, in the order of the profile. */
  readonly servers: readonly string[];
  readonly protocols: readonly Protocol[];
  /** "none" where the profile chooses nothing, "partial" where it chooses some of the six. */
  readonly suite: Required<Suite> | "none" | "partial";
  readonly usesMachineCertificate: boolean;
  readonly method: EapMethodInUse;
  /** What the profile trusts of the authentication server, at the outermost level that says so. */
  readonly trust: EapTrust;
  /** Networks that go into the tunnel, as CIDR; empty where everything does, or nothing is said. */
  readonly networks: readonly string[];
  readonly isForceTunnel: boolean;
  readonly dnsServers: readonly string[];
  readonly usesConditionalAccess: boolean;
}

const PROTOCOLS: readonly Protocol[] = ["IKEv2", "SSTP", "L2TP", "PPTP"];

/** Reads it from a profile that is well-formed; what does not decode counts as absent. */
export function serverSideOf(job: ExportJob): ServerSide {
  const { NativeProfile, DomainNameInformation, DeviceCompliance, Route } = at;
  const document = documentOf(job);
  const situation = situationOf(document, job.scope);
  const suite = read(document, NativeProfile.CryptographySuite).value ?? {};
  const method = methodInUse(document);
  const routes = read(document, Route).value ?? [];
  const rules = read(document, DomainNameInformation).value ?? [];
  return {
    servers: (read(document, NativeProfile.Servers).value ?? []).map(({ address }) => address),
    protocols: PROTOCOLS.filter((protocol) => mayUse(protocol, situation)),
    suite: isComplete(suite) ? suite : Object.keys(suite).length === 0 ? "none" : "partial",
    usesMachineCertificate: read(document, NativeProfile.Authentication.MachineMethod).value === "Certificate",
    method,
    trust: trustIn(document, method),
    networks: routes.flatMap(({ Address, PrefixSize, ExclusionRoute }) =>
      Address === undefined || PrefixSize === undefined || ExclusionRoute === true ? [] : [`${Address}/${PrefixSize}`],
    ),
    isForceTunnel: read(document, NativeProfile.RoutingPolicyType).value === "ForceTunnel",
    dnsServers: [...new Set(rules.flatMap(({ DnsServers }) => DnsServers ?? []))],
    usesConditionalAccess: read(document, DeviceCompliance.Enabled).value === true,
  };
}

function trustIn(document: XmlDocument, method: EapMethodInUse): EapTrust {
  switch (method.kind) {
    case "peap":
      return trustOf(document, peapTrust);
    case "ttls":
      return trustOf(document, ttlsTrust);
    case "teap":
      return trustOf(document, teapTrust);
    default: {
      const tls = credentialsOf(method).find(({ kind }) => kind === "tls");
      return tls === undefined ? {} : trustOf(document, tlsTrust(tls.slot.tls));
    }
  }
}
