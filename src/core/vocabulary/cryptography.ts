import { onlyWithProtocol } from "./applicability.ts";
import { choiceOf } from "./scalars/choiceOf.ts";
import { group, leaf } from "./spec.ts";

/** The key exchange spells AES-GCM in its own way, and people carry the spelling over. */
const GCM_OF_KEY_EXCHANGE = { AES_GCM_128: "GCMAES128", AES_GCM_192: "GCMAES192", AES_GCM_256: "GCMAES256" } as const;

const integrityTransform = choiceOf(["MD596", "SHA196", "SHA256128", "GCMAES128", "GCMAES192", "GCMAES256"], {
  labels: {
    MD596: "MD5 (obsolete)",
    SHA196: "SHA-1 (obsolete)",
    SHA256128: "SHA-256",
    GCMAES128: "AES-GCM 128",
    GCMAES192: "AES-GCM 192",
    GCMAES256: "AES-GCM 256",
  },
  aliases: { ...GCM_OF_KEY_EXCHANGE, SHA1: "SHA196", MD5: "MD596" },
});

const cipherTransform = choiceOf(["DES", "DES3", "AES128", "AES192", "AES256", "GCMAES128", "GCMAES192", "GCMAES256"], {
  labels: {
    DES: "DES (obsolete)",
    DES3: "3DES (obsolete)",
    AES128: "AES-CBC 128",
    AES192: "AES-CBC 192",
    AES256: "AES-CBC 256",
    GCMAES128: "AES-GCM 128",
    GCMAES192: "AES-GCM 192",
    GCMAES256: "AES-GCM 256",
  },
  aliases: { ...GCM_OF_KEY_EXCHANGE, "3DES": "DES3" },
});

const pfsGroup = choiceOf(["None", "PFS1", "PFS2", "PFS2048", "ECP256", "ECP384", "PFSMM", "PFS24"], {
  labels: {
    None: "No forward secrecy",
    PFS1: "768 bits (obsolete)",
    PFS2: "1024 bits (obsolete)",
    PFS2048: "2048 bits",
    ECP256: "Elliptic curve, 256 bits",
    ECP384: "Elliptic curve, 384 bits",
    PFSMM: "Same as the main mode",
    PFS24: "Group 24 (advised against)",
  },
  aliases: { Group1: "PFS1", Group2: "PFS2", Group14: "PFS2048", Group24: "PFS24" },
});

const dhGroup = choiceOf(["None", "Group1", "Group2", "Group14", "ECP256", "ECP384", "Group24"], {
  labels: {
    None: "None",
    Group1: "Group 1, 768 bits (obsolete)",
    Group2: "Group 2, 1024 bits (obsolete)",
    Group14: "Group 14, 2048 bits",
    ECP256: "Group 19, elliptic curve, 256 bits",
    ECP384: "Group 20, elliptic curve, 384 bits",
    Group24: "Group 24 (advised against)",
  },
  aliases: { Group19: "ECP256", Group20: "ECP384", PFS2048: "Group14" },
});

const integrityCheck = choiceOf(["MD5", "SHA196", "SHA256", "SHA384"], {
  labels: { MD5: "MD5 (obsolete)", SHA196: "SHA-1 (obsolete)", SHA256: "SHA-256", SHA384: "SHA-384" },
  aliases: { SHA1: "SHA196" },
});

const encryption = choiceOf(["DES", "DES3", "AES128", "AES192", "AES256", "AES_GCM_128", "AES_GCM_256"], {
  labels: {
    DES: "DES (obsolete)",
    DES3: "3DES (obsolete)",
    AES128: "AES-CBC 128",
    AES192: "AES-CBC 192",
    AES256: "AES-CBC 256",
    AES_GCM_128: "AES-GCM 128",
    AES_GCM_256: "AES-GCM 256",
  },
  aliases: { GCMAES128: "AES_GCM_128", GCMAES256: "AES_GCM_256", "3DES": "DES3" },
});

/** The IPsec proposal of IKEv2 and L2TP: CSP node `NativeProfile/CryptographySuite`. */
export const cryptographySuite = group(
  {
    title: "Cryptography",
    does: "Fixes the algorithms for IKEv2 and L2TP.",
    unset: "Windows proposes its own algorithms, and Microsoft's documentation counts weak ones among them.",
    misses:
      "All six values belong together, and the gateway has to offer the same ones, or the connection ends with " +
      "error 13868.",
    order: [60, 7],
    since: "1607",
    csp: "NativeProfile/CryptographySuite",
    applies: onlyWithProtocol(["IKEv2", "L2TP"], "Only IKEv2 and L2TP use these algorithms."),
  },
  {
    AuthenticationTransformConstants: leaf(integrityTransform, {
      title: "Data integrity",
      does: "Chooses how tunnelled packets are protected against change (ESP, quick mode).",
      unset: "The suite has no integrity algorithm for packets, and PowerShell's command would refuse it.",
      misses: "With AES-GCM as data cipher, take the same AES-GCM here: it does both jobs.",
      order: [10, 1],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/AuthenticationTransformConstants",
      example: "SHA256128",
      disputed:
        "Community baselines repeat the AES-GCM value in both places; Microsoft's command examples pair it with " +
        "no cipher.",
    }),
    CipherTransformConstants: leaf(cipherTransform, {
      title: "Data cipher",
      does: "Chooses how tunnelled packets are encrypted (ESP, quick mode).",
      unset: "The suite has no cipher for packets; which one Windows takes is not documented.",
      misses:
        "AES-GCM is written GCMAES128 here and AES_GCM_128 under the key exchange cipher. Mixing them up has " +
        "ended in DES.",
      order: [20, 2],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/CipherTransformConstants",
      example: "AES256",
    }),
    PfsGroup: leaf(pfsGroup, {
      title: "Forward secrecy",
      does: "Chooses the key exchange that gives each set of data keys a secret of its own (quick mode).",
      unset: "The suite says nothing about forward secrecy; profiles without it exist and connect.",
      misses: "Without it, whoever gets one key can read everything that was protected with keys derived from it.",
      order: [30, 3],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/PfsGroup",
      example: "PFS2048",
    }),
    DHGroup: leaf(dhGroup, {
      title: "Key exchange group",
      does: "Chooses the Diffie-Hellman group with which client and gateway agree on keys (main mode).",
      unset: "The suite names no group; the cmdlet for the same settings makes it mandatory.",
      misses: "Groups 1 and 2 are breakable. On a RRAS gateway one policy holds for all IKEv2 connections.",
      order: [40, 4],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/DHGroup",
      example: "Group14",
    }),
    IntegrityCheckMethod: leaf(integrityCheck, {
      title: "Key exchange integrity",
      does: "Chooses the hash that protects the key exchange itself (main mode).",
      unset: "The suite names no hash for the key exchange; the CSP counts it as required.",
      misses:
        "SHA-1 is written SHA196 here, and SHA1 in PowerShell. SHA-512 is offered by other tools and was found " +
        "not to work.",
      order: [50, 5],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/IntegrityCheckMethod",
      example: "SHA256",
    }),
    EncryptionMethod: leaf(encryption, {
      title: "Key exchange cipher",
      does: "Chooses the cipher that protects the key exchange (main mode).",
      unset:
        "The suite names no cipher for the key exchange; missing values are reported to end as weak ones such as DES.",
      misses: "AES-GCM is written AES_GCM_128 here. The spelling from PowerShell, GCMAES128, is not read.",
      order: [60, 6],
      since: "1607",
      csp: "NativeProfile/CryptographySuite/EncryptionMethod",
      example: "AES_GCM_256",
    }),
  },
);
