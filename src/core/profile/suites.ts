import type { VpnProfile } from "./at.ts";

/** The algorithms of IKEv2 and L2TP as they stand in a profile: CSP node `NativeProfile/CryptographySuite`. */
export type Suite = NonNullable<NonNullable<VpnProfile["NativeProfile"]>["CryptographySuite"]>;

/** A complete suite that people choose, with what speaks for it. */
export interface NamedSuite {
  readonly title: string;
  readonly when: string;
  readonly suite: Required<Suite>;
}

/** Complete suites that Windows takes on both ends, the usual one first. */
export const SUITES: readonly NamedSuite[] = [
  {
    title: "AES-GCM 128",
    when: "Current and fast. A RRAS gateway needs Windows Server 1803 or later for it.",
    suite: {
      DHGroup: "Group14",
      EncryptionMethod: "AES_GCM_128",
      IntegrityCheckMethod: "SHA256",
      CipherTransformConstants: "GCMAES128",
      AuthenticationTransformConstants: "GCMAES128",
      PfsGroup: "ECP256",
    },
  },
  {
    title: "AES-GCM 256",
    when: "The strongest that Windows offers in each place, for those whose rules ask for it.",
    suite: {
      DHGroup: "ECP384",
      EncryptionMethod: "AES_GCM_256",
      IntegrityCheckMethod: "SHA384",
      CipherTransformConstants: "GCMAES256",
      AuthenticationTransformConstants: "GCMAES256",
      PfsGroup: "ECP384",
    },
  },
  {
    title: "AES-CBC 128",
    when: "For gateways that know no AES-GCM.",
    suite: {
      DHGroup: "Group14",
      EncryptionMethod: "AES128",
      IntegrityCheckMethod: "SHA256",
      CipherTransformConstants: "AES128",
      AuthenticationTransformConstants: "SHA256128",
      PfsGroup: "PFS2048",
    },
  },
];

/** The settings of a suite: those of the key exchange, then those of the data. */
export const SUITE_NAMES = [
  "DHGroup",
  "EncryptionMethod",
  "IntegrityCheckMethod",
  "CipherTransformConstants",
  "AuthenticationTransformConstants",
  "PfsGroup",
] as const satisfies readonly (keyof Suite)[];

/** Whether two suites have the same value in each place. */
export function isSameSuite(one: Suite, other: Suite): boolean {
  return SUITE_NAMES.every((name) => one[name] === other[name]);
}

/** Whether each of the six settings has a value. */
export function isComplete(suite: Suite): suite is Required<Suite> {
  return SUITE_NAMES.every((name) => suite[name] !== undefined);
}
