import { at } from "../../../profile/at.ts";
import type { Suite } from "../../../profile/suites.ts";
import { isGcm } from "../../facts/gcm.ts";
import { type UnreadablePart, unreadableParts } from "../../facts/unreadableParts.ts";
import { type Fix, fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { writeOption } from "../../repairs/writeOption.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";
import { suiteExample } from "../../suiteExample.ts";

export const cryptoValueInvalid = defineRule({
  id: "crypto-value-invalid",
  severity: "error",
  title: "Each value of the suite is one that Windows knows there",
  why: "Each of the six settings has its own list of values. One from elsewhere is refused, or has ended as a weak one.",
  source: [sources.csp, sources.dpc],
  good: [suiteExample()],
  bad: [
    suiteExample({ DHGroup: "Group19" }),
    suiteExample({ IntegrityCheckMethod: "SHA512" }),
    suiteExample({ EncryptionMethod: "ChaCha20Poly1305" }),
    suiteExample({ CipherTransformConstants: "None" }),
  ],

  check(look) {
    const suite = look.profile.NativeProfile?.CryptographySuite ?? {};
    for (const part of unreadableParts(look)) {
      if (part.mistake.kind !== "unknown") continue;
      const ref = at.NativeProfile.CryptographySuite[part.name];
      look.report(ref, {
        message: `"${part.written}" is not known here. ${part.name} takes ${ref.spec.scalar.says}.`,
        fix: [...pairing(part, suite), ...writeOption(ref, part.written)],
      });
    }
  },
});

/** PowerShell pairs the integrity of AES-GCM with no cipher; a profile has no word for none. */
function pairing(
  { name, written }: UnreadablePart,
  { AuthenticationTransformConstants: integrity }: Suite,
): readonly Fix[] {
  if (name !== "CipherTransformConstants" || !/^none$/i.test(written) || !isGcm(integrity)) return [];
  const { path } = at.NativeProfile.CryptographySuite[name];
  return [fix(`Write ${integrity}, as the integrity has it`, replaceText(path, integrity))];
}
