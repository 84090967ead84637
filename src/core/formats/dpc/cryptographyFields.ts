/** Values of DPC that are called like the elements of CryptographySuite, and have their words. */
export const CRYPTOGRAPHY_FIELDS = [
  "AuthenticationTransformConstants",
  "CipherTransformConstants",
  "PfsGroup",
  "DHGroup",
  "IntegrityCheckMethod",
  "EncryptionMethod",
] as const;
