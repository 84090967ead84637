/** Extended key usages that decide something here. */
export const usages = {
  serverAuthentication: "1.3.6.1.5.5.7.3.1",
  clientAuthentication: "1.3.6.1.5.5.7.3.2",
  smartCardLogon: "1.3.6.1.4.1.311.20.2.2",
  /** Microsoft's own; RFC 5280 has another for the same. */
  anyPurpose: "1.3.6.1.4.1.311.10.12.1",
  anyExtendedKeyUsage: "2.5.29.37.0",
  ikeIntermediate: "1.3.6.1.5.5.8.2.2",
  entraConditionalAccess: "1.3.6.1.4.1.311.87",
} as const;

/**
 * Issuance policies by which Active Directory Certificate Services state how they knew that a key lives in a TPM
 * (Microsoft, "TPM key attestation"; szOID_ENROLL_EKVERIFYKEY, …CERT and …CREDS in wincrypt.h).
 */
export const attestationPolicies = {
  endorsementKey: "1.3.6.1.4.1.311.21.30",
  endorsementCertificate: "1.3.6.1.4.1.311.21.31",
  userCredentials: "1.3.6.1.4.1.311.21.32",
} as const;

const NAMES: ReadonlyMap<string, string> = new Map([
  [usages.serverAuthentication, "Server Authentication"],
  [usages.clientAuthentication, "Client Authentication"],
  ["1.3.6.1.5.5.7.3.3", "Code Signing"],
  ["1.3.6.1.5.5.7.3.4", "Secure Email"],
  ["1.3.6.1.5.5.7.3.5", "IP security end system"],
  ["1.3.6.1.5.5.7.3.6", "IP security tunnel termination"],
  ["1.3.6.1.5.5.7.3.7", "IP security user"],
  ["1.3.6.1.5.5.7.3.8", "Time Stamping"],
  ["1.3.6.1.5.5.7.3.9", "OCSP Signing"],
  ["1.3.6.1.5.5.7.3.13", "EAP over PPP"],
  ["1.3.6.1.5.5.7.3.14", "EAP over LAN"],
  ["1.3.6.1.5.5.7.3.17", "IPsec IKE"],
  [usages.ikeIntermediate, "IP security IKE intermediate"],
  ["1.3.6.1.5.2.3.4", "PKINIT Client Authentication"],
  ["1.3.6.1.5.2.3.5", "KDC Authentication"],
  ["1.3.6.1.4.1.311.10.3.4", "Encrypting File System"],
  ["1.3.6.1.4.1.311.10.3.4.1", "File Recovery"],
  ["1.3.6.1.4.1.311.10.3.12", "Document Signing"],
  [usages.anyPurpose, "Any Purpose"],
  [usages.anyExtendedKeyUsage, "Any Extended Key Usage"],
  ["1.3.6.1.4.1.311.20.2.1", "Certificate Request Agent"],
  [usages.smartCardLogon, "Smart Card Logon"],
  ["1.3.6.1.4.1.311.21.5", "Private Key Archival"],
  ["1.3.6.1.4.1.311.21.6", "Key Recovery Agent"],
  ["1.3.6.1.4.1.311.21.19", "Directory Service Email Replication"],
  ["1.3.6.1.4.1.311.47.1.1", "System Health Authentication"],
  ["1.3.6.1.4.1.311.54.1.2", "Remote Desktop Authentication"],
  ["1.3.6.1.4.1.311.67.1.1", "BitLocker Drive Encryption"],
  [usages.entraConditionalAccess, "AAD Conditional Access"],
  ["2.23.133.8.1", "Endorsement Key Certificate"],
  ["2.23.133.8.3", "Attestation Identity Key Certificate"],
  ["2.5.29.32.0", "All issuance policies"],
  [attestationPolicies.endorsementKey, "TPM attestation by endorsement key (high assurance)"],
  [attestationPolicies.endorsementCertificate, "TPM attestation by endorsement certificate (medium assurance)"],
  [attestationPolicies.userCredentials, "TPM attestation by user credentials (low assurance)"],
]);

/** The name of an extended key usage or an issuance policy, as Windows writes it where it has one; else null. */
export function objectIdentifierName(oid: string): string | null {
  return NAMES.get(oid) ?? null;
}
