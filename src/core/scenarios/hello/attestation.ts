/** A policy that AD CS writes into certificates whose key a TPM attested. */
export interface AttestationPolicy {
  readonly oid: string;
  /** What the CA knew of the TPM. */
  readonly means: string;
  readonly assurance: "high" | "medium" | "low";
}

/** The issuance policies of TPM key attestation, as Microsoft's page on it lists them. */
export const ATTESTATION_POLICIES: readonly AttestationPolicy[] = [
  {
    oid: "1.3.6.1.4.1.311.21.30",
    means: "The endorsement key stands on a list that the administrator keeps.",
    assurance: "high",
  },
  {
    oid: "1.3.6.1.4.1.311.21.31",
    means: "The chain of the TPM's endorsement certificate was verified.",
    assurance: "medium",
  },
  {
    oid: "1.3.6.1.4.1.311.21.32",
    means: "The endorsement key was taken on the word of the user who enrolled.",
    assurance: "low",
  },
];
