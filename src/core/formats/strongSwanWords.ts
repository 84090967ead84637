/** What strongSwan calls the algorithms of CryptographySuite (swanctl.conf(5), proposals). */
import type { SuiteSetting } from "./cryptographyWords.ts";

type Suite = Readonly<Record<SuiteSetting, string>>;

const CIPHERS: Readonly<Record<string, string>> = {
  DES: "des",
  DES3: "3des",
  AES128: "aes128",
  AES192: "aes192",
  AES256: "aes256",
  AES_GCM_128: "aes128gcm16",
  AES_GCM_256: "aes256gcm16",
  GCMAES128: "aes128gcm16",
  GCMAES192: "aes192gcm16",
  GCMAES256: "aes256gcm16",
};

const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  MD596: "md5",
  SHA196: "sha1",
  SHA256: "sha256",
  SHA256128: "sha256",
  SHA384: "sha384",
};

const GROUPS: Readonly<Record<string, string>> = {
  Group1: "modp768",
  Group2: "modp1024",
  Group14: "modp2048",
  Group24: "modp2048s256",
  PFS1: "modp768",
  PFS2: "modp1024",
  PFS2048: "modp2048",
  PFS24: "modp2048s256",
  ECP256: "ecp256",
  ECP384: "ecp384",
};

/** The proposal of the key exchange; null where strongSwan has no word for it. */
export function ikeProposal({ EncryptionMethod, IntegrityCheckMethod, DHGroup }: Suite): string | null {
  const hash = HASHES[IntegrityCheckMethod];
  // With AES-GCM nothing else checks integrity, and the hash is left as the pseudo-random function.
  const second = EncryptionMethod.includes("GCM") && hash !== undefined ? `prf${hash}` : hash;
  return joined([CIPHERS[EncryptionMethod], second, GROUPS[DHGroup]]);
}

/** The proposal of the data; null where strongSwan has no word for it. */
export function espProposal(suite: Suite): string | null {
  const cipher = CIPHERS[suite.CipherTransformConstants];
  const isGcm = suite.CipherTransformConstants.startsWith("GCM");
  if (isGcm && suite.AuthenticationTransformConstants !== suite.CipherTransformConstants) return null;
  const hash = isGcm ? [] : [HASHES[suite.AuthenticationTransformConstants]];
  return joined([cipher, ...hash, ...pfs(suite)]);
}

/** PFSMM takes the group of the key exchange; None has none. */
function pfs({ PfsGroup, DHGroup }: Suite): readonly (string | undefined)[] {
  if (PfsGroup === "None") return [];
  return [GROUPS[PfsGroup === "PFSMM" ? DHGroup : PfsGroup]];
}

function joined(words: readonly (string | undefined)[]): string | null {
  return words.every((word) => word !== undefined) ? words.join("-") : null;
}
