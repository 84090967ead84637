import { SUITE_NAMES, type Suite } from "../../core/profile/suites.ts";

const SPELLINGS: Readonly<Record<string, string>> = {
  "EncryptionMethod AES_GCM_128": "GCMAES128",
  "EncryptionMethod AES_GCM_256": "GCMAES256",
  "IntegrityCheckMethod SHA196": "SHA1",
};

/** How the cmdlets spell a value of a suite; they differ from the VPNv2 CSP in three places. */
export function powershellSpelling(name: keyof Suite, value: string): string {
  return SPELLINGS[`${name} ${value}`] ?? value;
}

/** The command that makes a RRAS gateway offer a suite to IKEv2 clients, a parameter a line. */
export function gatewayCommand(suite: Required<Suite>): string {
  const parameters = SUITE_NAMES.map((name) => `-${name} ${powershellSpelling(name, suite[name])}`);
  return ["Set-VpnServerConfiguration -CustomPolicy -TunnelType IKEV2", ...parameters].join(" `\n  ");
}
