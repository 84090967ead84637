import type { Certificate } from "./certificate.ts";
import { usages } from "./objectIdentifiers.ts";
import { isFromEntra, type Role } from "./role.ts";
import { matchesServerName } from "./serverNameMatch.ts";

/** What should be known about a certificate before it is used: one or two sentences. */
export interface CertificateFinding {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

/** What the profile says that a certificate is looked at for. */
export interface FindingContext {
  readonly now: Date;
  /** The server names that the profile accepts. */
  readonly serverNames: readonly string[];
  /** The thumbprints that it trusts as roots, SHA-1 or SHA-256, in lower-case digits without blanks. */
  readonly roots: readonly string[];
}

/** Days before the end of a certificate from which on it is worth a word. */
const SOON = 30;
const DAY = 24 * 60 * 60 * 1000;
/** Windows refuses RSA keys below 1024 bits (KB2661254); below 2048 they count as weak. */
const REFUSED_RSA_BITS = 1024;
const WEAK_RSA_BITS = 2048;

/** What is wrong or noteworthy about a certificate in its likely role; the worst first. */
export function certificateFindings(
  certificate: Certificate,
  role: Role,
  context: FindingContext,
): readonly CertificateFinding[] {
  const findings = [
    ...validity(certificate, context.now),
    ...strength(certificate),
    ...asTrustedRoot(certificate, role, context.roots),
    ...inRole(certificate, role, context),
  ];
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: readonly CertificateFinding["severity"][] = ["error", "warning", "info"];

function inRole(certificate: Certificate, role: Role, context: FindingContext): readonly CertificateFinding[] {
  switch (role) {
    case "server":
      return [...serverUsage(certificate), ...serverName(certificate, context.serverNames)];
    case "client":
      return [...clientUsage(certificate), ...clientName(certificate), ...revocation(certificate)];
    case "root":
    case "issuing CA":
    case "Entra VPN root":
    case "other":
      return [];
  }
}

function validity({ notBefore, notAfter }: Certificate, now: Date): readonly CertificateFinding[] {
  const time = now.toISOString();
  if (notAfter < time) return [error(`It expired on ${day(notAfter)}.`)];
  if (notBefore > time) return [error(`It is not valid before ${day(notBefore)}.`)];
  const soon = new Date(now.getTime() + SOON * DAY).toISOString();
  return notAfter < soon ? [warning(`It expires soon, on ${day(notAfter)}.`)] : [];
}

function strength({ key, signatureAlgorithm, isSelfIssued }: Certificate): readonly CertificateFinding[] {
  const findings: CertificateFinding[] = [];
  if (key.algorithm === "RSA" && key.bits !== null && key.bits < WEAK_RSA_BITS)
    findings.push(
      key.bits < REFUSED_RSA_BITS
        ? error(`Its RSA key has ${key.bits} bits. Windows refuses keys below 1024 bits.`)
        : warning(`Its RSA key has ${key.bits} bits, which is weak. 2048 is the least in use today.`),
    );
  // Nobody checks the signature of a root: it is trusted because it is listed.
  const hash = /^(?:SHA-1|MD[25])/.exec(signatureAlgorithm)?.[0];
  if (hash !== undefined && !isSelfIssued)
    findings.push(warning(`It is signed with ${hash}, which is broken. Windows or the server may refuse it.`));
  return findings;
}

function asTrustedRoot(
  { sha1, sha256 }: Certificate,
  role: Role,
  roots: readonly string[],
): readonly CertificateFinding[] {
  if (!roots.includes(sha1) && !roots.includes(sha256)) return [];
  switch (role) {
    case "root":
      return [];
    case "server":
      return [
        warning(
          "Its thumbprint is listed where a root is meant. Windows 11 takes a server's own, Windows 10 does not.",
        ),
      ];
    case "issuing CA":
      return [warning("It is listed as a trusted root, and it is none. List the root above it.")];
    case "Entra VPN root":
      return [
        warning(
          "It is listed as a trusted root for the server, yet it issues the certificates of users, not of servers.",
        ),
      ];
    case "client":
    case "other":
      return [error("Its thumbprint is listed where a root is meant. List the root of the server's certificate.")];
  }
}

function serverUsage({ extendedKeyUsages }: Certificate): readonly CertificateFinding[] {
  if (extendedKeyUsages === null)
    return [warning("It has no key usages. Windows expects Server Authentication in a server's certificate.")];
  const serves = [usages.serverAuthentication, usages.anyExtendedKeyUsage].some((oid) =>
    extendedKeyUsages.includes(oid),
  );
  return serves ? [] : [error("It does not carry Server Authentication, which Windows expects of the server.")];
}

function serverName(certificate: Certificate, serverNames: readonly string[]): readonly CertificateFinding[] {
  const findings: CertificateFinding[] = [];
  if (certificate.dnsNames.length === 0)
    findings.push(warning("It has no DNS name among its subject alternative names; only its common name can match."));
  const matches = serverNames.map((entry) => matchesServerName(entry, certificate));
  if (matches.length === 0 || matches.some((match) => match.matches === "yes")) return findings;
  const uncertain = matches.find((match) => match.matches !== "no");
  const finding =
    uncertain === undefined
      ? warning("No server name of the profile fits it. As the certificate of the RADIUS server it is refused.")
      : warning(`Whether a server name of the profile fits it is not certain. ${uncertain.because}`);
  return [...findings, finding];
}

function clientUsage({ extendedKeyUsages }: Certificate): readonly CertificateFinding[] {
  const fitting = [usages.clientAuthentication, usages.anyPurpose, usages.anyExtendedKeyUsage];
  if (extendedKeyUsages === null || fitting.some((oid) => extendedKeyUsages.includes(oid))) return [];
  return [error("It does not carry Client Authentication, so Windows does not offer it to the server.")];
}

function clientName(certificate: Certificate): readonly CertificateFinding[] {
  const { userPrincipalNames, dnsNames, securityIdentifier } = certificate;
  if (userPrincipalNames.length === 0)
    return dnsNames.length > 0
      ? [info("It names a computer and no user: it suits a device tunnel, not the sign-in of a user.")]
      : [warning("It has no user principal name, which Windows expects in the certificate of a user.")];
  return securityIdentifier === null && !isFromEntra(certificate)
    ? [
        info(
          "It holds no security identifier. Domain controllers that insist on a strong mapping refuse it (KB5014754).",
        ),
      ]
    : [];
}

function revocation(certificate: Certificate): readonly CertificateFinding[] {
  if (certificate.hasCrlDistributionPoint || certificate.isSelfIssued) return [];
  if (isFromEntra(certificate))
    return [
      info("Certificates of Entra ID name no revocation list. NPS takes them only with IgnoreNoRevocationCheck set."),
    ];
  return [warning("It names no revocation list. NPS refuses it unless told to ignore that (IgnoreNoRevocationCheck).")];
}

function error(message: string): CertificateFinding {
  return { severity: "error", message };
}

function warning(message: string): CertificateFinding {
  return { severity: "warning", message };
}

function info(message: string): CertificateFinding {
  return { severity: "info", message };
}

function day(time: string): string {
  return time.slice(0, 10);
}
