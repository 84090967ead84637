import { at } from "../../../profile/at.ts";
import { isGcm } from "../../facts/gcm.ts";
import { suiteInUse } from "../../facts/suiteInUse.ts";
import { type Fix, fix } from "../../finding.ts";
import { set } from "../../../profile/changes.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

const CBC = { CipherTransformConstants: "AES256", AuthenticationTransformConstants: "SHA256128" };
const { CipherTransformConstants, AuthenticationTransformConstants } = at.NativeProfile.CryptographySuite;

export const cryptoGcmPair = defineRule({
  id: "crypto-gcm-pair",
  severity: "warning",
  title: "AES-GCM stands in both places of the data, or in neither",
  why:
    "AES-GCM encrypts and protects against change at once. Published suites write the same value in both places; none " +
    "pairs it with a hash or with another cipher.",
  source: [sources.hicksUser, sources.ipsecCmdlet, sources.experience],
  disputed:
    "Examples of Microsoft's command pair the integrity of AES-GCM with no cipher, for which a profile has no word.",
  covers: ["V25"],
  good: [suiteExample(), suiteExample(CBC)],
  bad: [
    suiteExample({ AuthenticationTransformConstants: "SHA256128" }),
    suiteExample({ ...CBC, AuthenticationTransformConstants: "GCMAES256" }),
    suiteExample({ AuthenticationTransformConstants: "GCMAES256" }),
  ],

  check({ profile, report }) {
    const { CipherTransformConstants: cipher, AuthenticationTransformConstants: integrity } = suiteInUse(profile) ?? {};
    if (cipher === undefined || integrity === undefined || cipher === integrity) return;
    if (!isGcm(cipher) && !isGcm(integrity)) return;
    report(isGcm(cipher) ? AuthenticationTransformConstants : CipherTransformConstants, {
      message: `${cipher} as cipher and ${integrity} as integrity do not go together.`,
      fix: sameInBoth(cipher, integrity),
    });
  },
});

function sameInBoth(cipher: string, integrity: string): readonly Fix[] {
  return [
    ...(isGcm(cipher) ? [fix(`Use ${cipher} for both`, set(AuthenticationTransformConstants, cipher))] : []),
    ...(isGcm(integrity) ? [fix(`Use ${integrity} for both`, set(CipherTransformConstants, integrity))] : []),
  ];
}
