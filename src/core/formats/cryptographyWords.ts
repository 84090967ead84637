/**
 * What other programs call the algorithms of CryptographySuite: the VpnClient and RemoteAccess modules of PowerShell,
 * and Microsoft Graph (cryptographySuite, beta). ProfileXML's own words are those of `core/vocabulary/cryptography.ts`.
 */

/** The six settings of CryptographySuite, in the order of Windows. */
export const SUITE_SETTINGS = [
  "AuthenticationTransformConstants",
  "CipherTransformConstants",
  "PfsGroup",
  "DHGroup",
  "IntegrityCheckMethod",
  "EncryptionMethod",
] as const;

/** The name of one of them. */
export type SuiteSetting = (typeof SUITE_SETTINGS)[number];

/** One algorithm: its word in ProfileXML, in PowerShell, and in Graph; null where Graph has no word for it. */
type Words = readonly [profileXml: string, powerShell: string, graph: string | null];

const CIPHERS: readonly Words[] = [
  ["DES", "DES", "des"],
  ["DES3", "DES3", "tripleDes"],
  ["AES128", "AES128", "aes128"],
  ["AES192", "AES192", "aes192"],
  ["AES256", "AES256", "aes256"],
];

const TABLE: Readonly<Record<SuiteSetting, readonly Words[]>> = {
  AuthenticationTransformConstants: [
    ["MD596", "MD596", "md5_96"],
    ["SHA196", "SHA196", "sha1_96"],
    ["SHA256128", "SHA256128", "sha_256_128"],
    ["GCMAES128", "GCMAES128", "aes128Gcm"],
    ["GCMAES192", "GCMAES192", "aes192Gcm"],
    ["GCMAES256", "GCMAES256", "aes256Gcm"],
  ],
  CipherTransformConstants: [
    ...CIPHERS,
    ["GCMAES128", "GCMAES128", "aes128Gcm"],
    ["GCMAES192", "GCMAES192", "aes192Gcm"],
    ["GCMAES256", "GCMAES256", "aes256Gcm"],
  ],
  PfsGroup: [
    ["None", "None", null],
    ["PFS1", "PFS1", "pfs1"],
    ["PFS2", "PFS2", "pfs2"],
    ["PFS2048", "PFS2048", "pfs2048"],
    ["ECP256", "ECP256", "ecp256"],
    ["ECP384", "ECP384", "ecp384"],
    ["PFSMM", "PFSMM", "pfsMM"],
    ["PFS24", "PFS24", "pfs24"],
  ],
  DHGroup: [
    ["None", "None", null],
    ["Group1", "Group1", "group1"],
    ["Group2", "Group2", "group2"],
    ["Group14", "Group14", "group14"],
    ["ECP256", "ECP256", "ecp256"],
    ["ECP384", "ECP384", "ecp384"],
    ["Group24", "Group24", "group24"],
  ],
  IntegrityCheckMethod: [
    ["MD5", "MD5", "md5"],
    ["SHA196", "SHA1", "sha1_96"],
    ["SHA256", "SHA256", "sha2_256"],
    ["SHA384", "SHA384", "sha2_384"],
  ],
  EncryptionMethod: [...CIPHERS, ["AES_GCM_128", "GCMAES128", "aes128Gcm"], ["AES_GCM_256", "GCMAES256", "aes256Gcm"]],
};

/** Graph words that stand in policies people keep and that Graph's reference does not have: read, never written. */
const ALSO_IN_GRAPH: ReadonlyMap<string, string> = new Map([["sha2_256_128", "sha_256_128"]]);

/** PowerShell's word for a word of ProfileXML, in any letter case; null when the word is none of the setting's. */
export function toPowerShell(setting: SuiteSetting, word: string): string | null {
  return find(setting, 0, word)?.[1] ?? null;
}

/** ProfileXML's word for a word of PowerShell, in any letter case; null when ProfileXML has none. */
export function fromPowerShell(setting: SuiteSetting, word: string): string | null {
  return find(setting, 1, word)?.[0] ?? null;
}

/** Graph's word for a word of ProfileXML, in any letter case; null when Graph has none. */
export function toGraph(setting: SuiteSetting, word: string): string | null {
  return find(setting, 0, word)?.[2] ?? null;
}

/** ProfileXML's word for a word of Graph, in any letter case; null when ProfileXML has none. */
export function fromGraph(setting: SuiteSetting, word: string): string | null {
  return find(setting, 2, ALSO_IN_GRAPH.get(word.toLowerCase()) ?? word)?.[0] ?? null;
}

function find(setting: SuiteSetting, column: 0 | 1 | 2, word: string): Words | undefined {
  const sought = word.trim().toLowerCase();
  return TABLE[setting].find((words) => words[column]?.toLowerCase() === sought);
}
